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
import { Section } from './section.tsx';

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
      read={(entered) => {
        const name = formText(entered, 'name').trim();
        if (name === '')
          return { errors: [{ at: 'name', label: labels.name, message: t('start.missing') }] };
        const paper = formText(entered, 'paper').trim();
        return { part: { name, settings: { paper: paper === '' ? null : paper } } };
      }}
    >
      <TextField name="name" label={labels.name} defaultValue={season.name} maxLength={200} />
      <TextField
        name="paper"
        label={labels.paper}
        help={t('start.paperHelp')}
        defaultValue={season.settings.paper ?? ''}
        width="name"
        optional
      />
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
      read={(entered) => ({
        part: {
          settings: {
            contents: congressContents.filter((each) => entered.getAll('contents').includes(each)),
          },
        },
      })}
    >
      {congressContents.map((each) => (
        <Checkbox
          key={each}
          name="contents"
          value={each}
          defaultChecked={season.settings.contents.includes(each)}
        >
          {t(`content.${each}`)}
        </Checkbox>
      ))}
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
      {fields.map(({ level, at, label, rule }) => (
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
          defaultValue={daysText(season.settings.maxHalfDays[level], lang)}
        />
      ))}
    </Section>
  );
}

function PilotsSection({ season, mayPlan }: PlanProps) {
  const { t } = useText(seasonTexts);
  const { pilots, directElection } = season.settings;
  return (
    <Section
      season={season}
      mayPlan={mayPlan}
      title={t('section.pilots')}
      help={t('section.pilotsHelp')}
      labels={{ pilots: t('section.min') }}
      read={(entered) => {
        const min = formText(entered, 'pilots');
        const max = formText(entered, 'pilotsMax');
        const none = min === '' && max === '';
        const whole = [min, max].every((each) => /^\d{1,3}$/u.test(each));
        if (!none && !whole)
          return {
            errors: [{ at: 'pilots', label: t('section.min'), message: t('section.badNumber') }],
          };
        return {
          part: {
            settings: {
              pilots: none ? null : { min: Number(min), max: Number(max) },
              directElection: directPosts.filter((each) =>
                entered.getAll('directElection').includes(each),
              ),
            },
          },
        };
      }}
    >
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
    </Section>
  );
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
      {leadStates.map((state) => {
        const days = season.settings.leadDays[state];
        return (
          <NumberField
            key={state}
            name={state}
            label={t(`leadState.${state}`)}
            optional
            {...(days === undefined ? {} : { defaultValue: days })}
          />
        );
      })}
    </Section>
  );
}
