import { optionOf } from './options.ts';

/** What a person asked for, and in which language they are answered. */
interface Spoken {
  readonly lang: 'vi' | 'en';
  /** The words without the language, so that no command has to step over it. */
  readonly words: readonly string[];
}

/** Takes `--lang en` or `--lang=en` out of the words; without it the language of the installation holds. */
export function takeLang(argv: readonly string[], ofInstallation: string | undefined): Spoken {
  const lang = optionOf(argv, 'lang') ?? ofInstallation?.trim();
  const at = argv.indexOf('--lang');
  const words = argv.filter(
    (word, index) =>
      word !== '--lang' && !word.startsWith('--lang=') && (at < 0 || index !== at + 1),
  );
  return { lang: lang === 'en' ? 'en' : 'vi', words };
}
