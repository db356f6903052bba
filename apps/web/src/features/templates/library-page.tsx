import {
  templateKindWords,
  templateRoutes,
  type KnownField,
  type TemplateLine,
} from '@daihoi/contract/templates';
import { draftKinds } from '@daihoi/domain/drafting';
import { programPapers, type TemplateKind } from '@daihoi/domain/paper-templates';
import { Download, FilePlus2, Landmark } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useSession } from '../../api/session-context.ts';
import { urlOf } from '../../api/url-of.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonAnchor } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { EmptyState, Here } from '../../components/screen-states.tsx';
import { SeasonChoice } from '../../components/season-choice.tsx';
import { useListKeys } from '../../components/use-list-keys.ts';
import { useAddress } from '../../lib/use-address.ts';
import { TemplateTable } from './template-table.tsx';
import { useTemplateWords } from './use-template-words.ts';
import './templates.css';

const StartDialog = lazy(async () => ({
  default: (await import('./template-words-form.tsx')).StartTemplateDialog,
}));
const FilledCard = lazy(async () => ({
  default: (await import('./filled-card.tsx')).FilledCard,
}));
const FieldTable = lazy(async () => ({ default: (await import('./field-table.tsx')).FieldTable }));

/** Mẫu văn bản: what the unit makes for those below, what is in force from above, what the program brings. */
export function LibraryPage() {
  const { t } = useTemplateWords();
  const { grants, seasons } = useSession();
  const [chosen] = useAddress('season');
  const unit = grants[0]?.unit;
  const season = seasons.find((each) => each.id === chosen) ?? seasons[0];
  if (unit && season) return <Library key={season.id} unitId={unit.id} season={season.id} />;
  return (
    <>
      <PageHead name={t('name')} />
      <EmptyState icon={Landmark} title={t('noSeason')}>
        {t('noSeasonText')}
      </EmptyState>
    </>
  );
}

function Library({ unitId, season }: { readonly unitId: string; readonly season: string }) {
  const { t } = useTemplateWords();
  const [starting, setStarting] = useState(false);
  useListKeys();
  const library = useRoute(templateRoutes.library, { params: { unitId }, query: { season } });
  return (
    <Here page of={library}>
      {({ unit, mayWrite, congressId, own, above, ...fields }) => (
        <>
          <Breadcrumb levels={[{ label: t('toDrafts'), to: '/drafts' }, { label: t('name') }]} />
          <PageHead
            name={t('name')}
            actions={
              mayWrite ? (
                <Button kind="act" size="small" icon={FilePlus2} onPress={() => setStarting(true)}>
                  {t('start.open')}
                </Button>
              ) : undefined
            }
          >
            {t('sentence', { unit: unit.fullName })}
          </PageHead>
          <SeasonChoice
            season={season}
            label={t('season')}
            className="templates-season"
            width="name"
          />
          <Cards
            unitId={unitId}
            mayWrite={mayWrite}
            own={own}
            above={above}
            fields={fields}
            filled={
              congressId !== null && (
                <Suspense>
                  <FilledCard congressId={congressId} unitName={unit.fullName} />
                </Suspense>
              )
            }
          />
          {starting && (
            <Suspense>
              <StartDialog unitId={unitId} season={season} onClose={() => setStarting(false)} />
            </Suspense>
          )}
        </>
      )}
    </Here>
  );
}

interface CardsProps {
  readonly unitId: string;
  readonly mayWrite: boolean;
  readonly own: readonly TemplateLine[];
  readonly above: readonly TemplateLine[];
  readonly fields: Readonly<
    Record<
      | 'fields'
      | 'paperFields'
      | 'reportFields'
      | 'minutesFields'
      | 'electedFields'
      | 'synthesisFields',
      readonly KnownField[]
    >
  >;
  /** Templates with the data of the unit, where it has a congress. */
  readonly filled: ReactNode;
}

function Cards({ unitId, mayWrite, own, above, fields, filled }: CardsProps) {
  const { t } = useTemplateWords();
  return (
    <div className="templates-cards">
      {own.length > 0 && (
        <Card title={t('own')} padded={false}>
          <TemplateTable label={t('own')} name="own" templates={own} />
        </Card>
      )}
      {own.length === 0 && mayWrite && (
        <EmptyState icon={FilePlus2} title={t('ownNone')}>
          {t('ownNoneText')}
        </EmptyState>
      )}
      <Card title={t('above')} padded={above.length === 0}>
        {above.length === 0 ? (
          <p className="templates-note">{t('aboveNone')}</p>
        ) : (
          <TemplateTable label={t('above')} name="above" templates={above} units />
        )}
      </Card>
      {filled}
      <BuiltIns unitId={unitId} />
      <Card title={t('allFields')}>
        <FieldCard of="fields" fields={fields.fields} name="fields">
          {t('fieldsText', { example: '{tên đơn vị}' })}
        </FieldCard>
        <FieldCard of="paperFields" fields={fields.paperFields} name="paper-fields">
          {t('paperFieldsText')}
        </FieldCard>
        <FieldCard of="reportFields" fields={fields.reportFields} name="report-fields">
          {t('passagesText')}
        </FieldCard>
        <FieldCard of="minutesFields" fields={fields.minutesFields} name="minutes-fields">
          {t('passagesText')} {t('minutesText')}
        </FieldCard>
        <FieldCard of="electedFields" fields={fields.electedFields} name="elected-fields">
          {t('electedText')}
        </FieldCard>
        <FieldCard of="synthesisFields" fields={fields.synthesisFields} name="synthesis-fields">
          {t('passagesText')} {t('synthesisText')}
        </FieldCard>
      </Card>
    </div>
  );
}

interface FieldCardProps {
  readonly of: keyof CardsProps['fields'];
  /** The name of its table in the address. */
  readonly name: string;
  readonly fields: readonly KnownField[];
  readonly children: ReactNode;
}

/** The fields that templates of some papers may name, opened by whoever writes one: together they are a long list. */
function FieldCard({ of, name, fields, children }: FieldCardProps) {
  const { t } = useTemplateWords();
  return (
    <details className="templates-fields">
      <summary>
        <h3>{t(of)}</h3> <span>{t('fieldCount', { n: fields.length })}</span>
      </summary>
      <p className="templates-note">{children}</p>
      <Suspense>
        <FieldTable label={t(of)} name={name} fields={fields} />
      </Suspense>
    </details>
  );
}

/** The templates of the program, to download and change in a word processor. */
function BuiltIns({ unitId }: { readonly unitId: string }) {
  const { t } = useTemplateWords();
  return (
    <Card title={t('builtIn')} note={t('builtInNote')}>
      <BuiltInList unitId={unitId} kinds={draftKinds} />
      <h3 className="templates-group">{t('programPapers')}</h3>
      <p className="templates-note">{t('programPapersText')}</p>
      <BuiltInList unitId={unitId} kinds={programPapers} />
    </Card>
  );
}

interface BuiltInListProps {
  readonly unitId: string;
  readonly kinds: readonly TemplateKind[];
}

function BuiltInList({ unitId, kinds }: BuiltInListProps) {
  const { t, lang } = useTemplateWords();
  return (
    <ul className="templates-built-in">
      {kinds.map((kind) => (
        <li key={kind}>
          <ButtonAnchor
            size="small"
            icon={Download}
            href={urlOf(templateRoutes.builtIn, { params: { unitId, kind } })}
            label={t('builtInOf', { name: templateKindWords(kind, lang) })}
          >
            {templateKindWords(kind, lang)}
          </ButtonAnchor>
        </li>
      ))}
    </ul>
  );
}
