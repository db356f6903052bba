import type { DraftRound, DraftView } from '@daihoi/contract/drafting';
import { Card } from '../../../components/card.tsx';
import { LinkButton } from '../../../components/button.tsx';
import { useAddress } from '../../../lib/use-address.ts';
import { useDraftWords, type DraftWords } from '../use-draft-words.ts';

/** Every version with who, when and why, and every submission with what came of it. */
export function HistoryCard({ draft }: { readonly draft: DraftView }) {
  const words = useDraftWords();
  const { t, moment } = words;
  const [, choose] = useAddress('ban');
  const newest = draft.versions[0]?.number;
  return (
    <Card title={t('version.files')}>
      <ul className="drafting-list">
        {draft.versions.map((version) => (
          <li key={version.number}>
            {version.number === draft.shown?.number ? (
              <b>{t('version.one', { n: version.number })}</b>
            ) : (
              <LinkButton
                onPress={() =>
                  choose(version.number === newest ? undefined : String(version.number))
                }
              >
                {t('version.one', { n: version.number })}
              </LinkButton>
            )}
            <p className="drafting-note">{version.why}</p>
            <small>
              {version.fileName} ·{' '}
              {t('version.by', { who: version.uploadedBy, when: moment(version.uploadedAt) })}
            </small>
          </li>
        ))}
      </ul>
      {draft.rounds.length > 0 && (
        <ul className="drafting-list drafting-rounds">
          {draft.rounds.toReversed().map((round) => (
            <li key={round.number} className="drafting-note">
              {roundWords(round, words)}
              {round.revised && (
                <>
                  {' '}
                  {t('version.revised', {
                    who: round.revised.by,
                    when: moment(round.revised.at),
                    reason: round.revised.reason,
                  })}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function roundWords(round: DraftRound, { t, moment }: DraftWords): string {
  const { number, version, submittedBy, submittedAt, outcome, decidedAt, decidedBy } = round;
  const sent = t('version.round', {
    n: number,
    version,
    who: submittedBy,
    when: moment(submittedAt),
  });
  const end =
    outcome === null || decidedAt === null
      ? t('version.waiting')
      : t(`version.${outcome}`, { when: moment(decidedAt), who: decidedBy ?? '' });
  return `${sent}; ${end}.`;
}
