import { leadStates, type SeasonView } from '@daihoi/contract/season';
import { congressContents, directPosts } from '@daihoi/domain/congress';
import { Checkbox } from '../../components/choice-fields.tsx';
import type { FieldError } from '../../components/form-context.ts';
import { NumberField } from '../../components/read-fields.tsx';
import { TextField } from '../../components/text-field.tsx';
import { seasonTexts } from '../../i18n/season.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';
import { daysText, readHalfDays } from './half-days.ts';
import { Section, type SectionEntry } from './section.tsx';

interface PlanProps {
  readonly season: SeasonView;
  readonly mayPlan: boolean;
}

/** The plan of a season, a calm form in parts; each part saves on its own. */
export function PlanPanel(props: PlanProps) {
  const { t } = useText(seasonTexts);
  return (
    <div className="season-plan">
      {!props.mayPlan && <p className="season-lead">{t('noRight')}</p>}
      <HeadSection {...props} />
      <ContentsSection {...props} />
      <DurationsSection {...props} />
      <PilotsSection {...props} />
      <LeadSection {...props} />
    </div>
  );
}

function HeadSection({ season, mayPlan }: PlanProps) {
  const { t } = useText(seasonTexts);
  const labels = { name: t('start.name'), paper: t('start.paper') };
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.head')}
      labels={labels}
      entryOf={({ name, settings }) => ({ name: [name], paper: [settings.paper ?? ''] })}
      read={(entered) => {
        const name = formText(entered, 'name').trim();
        if (name === '')
          return { errors: [{ at: 'name', label: labels.name, message: t('start.missing') }] };
        const paper = formText(entered, 'paper').trim();
        return { part: { name, settings: { paper: paper === '' ? null : paper } } };
      }}
    >
      {(filled) => (
        <>
          <TextField name="name" label={labels.name} defaultValue={filled.name} maxLength={200} />
          <TextField
            name="paper"
            label={labels.paper}
            help={t('start.paperHelp')}
            defaultValue={filled.settings.paper ?? ''}
            width="name"
            optional
          />
        </>
      )}
    </Section>
  );
}

function ContentsSection({ season, mayPlan }: PlanProps) {
  const { t, lang } = useText(seasonTexts);
  const sets = season.directive.contents
    .map(({ label, contents }) =>
      t('section.set', { n: contents.length, who: label[lang] || t('section.general') }),
    )
    .join('; ');
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.contents')}
      help={
        <>
          <p>{t('section.contentsHelp')}</p>
          <p>{t('section.foreseen', { source: season.directive.source.words[lang], sets })}</p>
        </>
      }
      labels={{ contents: t('section.contents') }}
      entryOf={({ settings }) => ({ contents: settings.contents })}
      say={(_name, value) => {
        const known = congressContents.find((each) => each === value);
        return known ? t(`content.${known}`) : value;
      }}
      read={(entered) => ({
        part: {
          settings: {
            contents: congressContents.filter((each) => entered.getAll('contents').includes(each)),
          },
        },
      })}
    >
      {({ settings }) =>
        congressContents.map((each) => (
          <Checkbox
            key={each}
            name="contents"
            value={each}
            defaultChecked={settings.contents.includes(each)}
          >
            {t(`content.${each}`)}
          </Checkbox>
        ))
      }
    </Section>
  );
}

function DurationsSection({ season, mayPlan }: PlanProps) {
  const { t, lang } = useText(seasonTexts);
  const fields = season.levels.map(({ level, names }) => ({
    level,
    at: `maxHalfDays.${level}`,
    label: names[lang],
    rule: season.directive.durations.find((each) => each.level === level),
  }));
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.durations')}
      help={t('section.durationsHelp')}
      labels={Object.fromEntries(fields.map(({ at, label }) => [at, label]))}
      entryOf={({ settings }) =>
        Object.fromEntries(
          fields.map(({ level, at }) => [at, [daysText(settings.maxHalfDays[level], lang)]]),
        )
      }
      read={(entered) => {
        const read = fields.map((field) => ({
          field,
          days: readHalfDays(formText(entered, field.at)),
        }));
        const errors = read.flatMap(({ field, days }): FieldError[] =>
          days === 'unclear'
            ? [{ at: field.at, label: field.label, message: t('section.badNumber') }]
            : [],
        );
        const set = read.flatMap(({ field, days }) =>
          typeof days === 'number' ? [[field.level, days] as const] : [],
        );
        const maxHalfDays = Object.fromEntries(set);
        return errors.length > 0 ? { errors } : { part: { settings: { maxHalfDays } } };
      }}
    >
      {({ settings }) =>
        fields.map(({ level, at, label, rule }) => (
          <TextField
            key={level}
            name={at}
            label={label}
            width="figure"
            optional
            help={
              rule
                ? t('section.limit', {
                    days: daysText(rule.halfDays, lang),
                    source: rule.source.words[lang],
                  })
                : t('section.noLimit')
            }
            defaultValue={daysText(settings.maxHalfDays[level], lang)}
          />
        ))
      }
    </Section>
  );
}

function PilotsSection({ season, mayPlan }: PlanProps) {
  const { t } = useText(seasonTexts);
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.pilots')}
      help={t('section.pilotsHelp')}
      labels={{
        pilots: t('section.min'),
        pilotsMax: t('section.max'),
        directElection: t('section.direct'),
      }}
      entryOf={({ settings: { pilots, directElection } }) => ({
        pilots: pilots ? [String(pilots.min)] : [],
        pilotsMax: pilots ? [String(pilots.max)] : [],
        directElection,
      })}
      say={(_name, value) => {
        const post = directPosts.find((each) => each === value);
        return post ? t(`post.${post}`) : value;
      }}
      read={(entered) =>
        readPilots(entered, {
          at: 'pilots',
          label: t('section.min'),
          message: t('section.badNumber'),
        })
      }
    >
      {({ settings: { pilots, directElection } }) => (
        <>
          <div className="season-pair">
            <NumberField
              name="pilots"
              label={t('section.min')}
              optional
              {...(pilots ? { defaultValue: pilots.min } : {})}
            />
            <NumberField
              name="pilotsMax"
              label={t('section.max')}
              optional
              {...(pilots ? { defaultValue: pilots.max } : {})}
            />
          </div>
          <Posts chosen={directElection} />
        </>
      )}
    </Section>
  );
}

function readPilots(entered: FormData, unclear: FieldError): SectionEntry {
  const min = formText(entered, 'pilots');
  const max = formText(entered, 'pilotsMax');
  const none = min === '' && max === '';
  if (!none && ![min, max].every((each) => /^\d{1,3}$/u.test(each))) return { errors: [unclear] };
  const ticked = entered.getAll('directElection');
  return {
    part: {
      settings: {
        pilots: none ? null : { min: Number(min), max: Number(max) },
        directElection: directPosts.filter((each) => ticked.includes(each)),
      },
    },
  };
}

/** The posts that a congress with direct election may elect itself. */
function Posts({ chosen }: { readonly chosen: readonly string[] }) {
  const { t } = useText(seasonTexts);
  return (
    <fieldset className="season-posts">
      <legend className="field-label">{t('section.direct')}</legend>
      {directPosts.map((post) => (
        <Checkbox
          key={post}
          name="directElection"
          value={post}
          defaultChecked={chosen.includes(post)}
        >
          {t(`post.${post}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function LeadSection({ season, mayPlan }: PlanProps) {
  const { t } = useText(seasonTexts);
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.lead')}
      help={t('section.leadHelp')}
      labels={Object.fromEntries(leadStates.map((state) => [state, t(`leadState.${state}`)]))}
      entryOf={({ settings }) =>
        Object.fromEntries(
          leadStates.map((state) => [state, [settings.leadDays[state]?.toString() ?? '']]),
        )
      }
      read={(entered) => {
        const given = leadStates.map((state) => [state, formText(entered, state)] as const);
        const errors = given
          .filter(([, days]) => days !== '' && !/^\d{1,3}$/u.test(days))
          .map(([at]) => ({ at, label: t(`leadState.${at}`), message: t('section.badNumber') }));
        const set = given.filter(([, days]) => days !== '');
        const leadDays = Object.fromEntries(set.map(([state, days]) => [state, Number(days)]));
        return errors.length > 0 ? { errors } : { part: { settings: { leadDays } } };
      }}
    >
      {({ settings }) =>
        leadStates.map((state) => {
          const days = settings.leadDays[state];
          return (
            <NumberField
              key={state}
              name={state}
              label={t(`leadState.${state}`)}
              optional
              {...(days === undefined ? {} : { defaultValue: days })}
            />
          );
        })
      }
    </Section>
  );
}
