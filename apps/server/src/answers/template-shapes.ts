import {
  formFindings,
  judgedFields,
  unreadPlaces,
  type JudgedField,
  type ListedTemplate,
  type OfferedTemplate,
  type TemplatePage,
  type TemplateVersionRow,
} from '@daihoi/application/templates';
import type {
  FieldView,
  KnownField,
  LevelName,
  OfferedTemplate as OfferedLine,
  Target,
  TemplateLine,
  TemplateVersion,
  TemplateView,
} from '@daihoi/contract/templates';
import { isOrganizationLevel } from '@daihoi/domain/organisation';
import {
  missingFields,
  templateFields,
  type CongressTarget,
  type TemplateKind,
} from '@daihoi/domain/paper-templates';
import type { Lang } from '@daihoi/domain/text';
import { toFinding, toUnitName } from './draft-shapes.ts';

/** A template as a list shows it. */
export function toTemplateLine({ template, unit, state }: ListedTemplate): TemplateLine {
  const { kind, title, note, levels, newest, issued } = template.value;
  return {
    id: template.id,
    unit: toUnitName(unit),
    kind,
    title,
    note,
    levels: [...levels],
    state,
    newest,
    issuedVersion: issued?.version ?? null,
    issuedAt: issued?.at ?? null,
  };
}

/** A template in force from which a draft can be made. */
export function toOffered({ kind, ...offered }: OfferedTemplate): OfferedLine {
  return { ...toTemplateLine({ ...offered, state: 'ISSUED' }), kind };
}

/** The page of a template, its findings in words. */
export function toTemplateView(page: TemplatePage, lang: Lang): TemplateView {
  const { template, mayWrite, versions } = page;
  const [newest] = versions;
  return {
    ...toTemplateLine(page),
    version: template.version,
    mayWrite,
    issuedBy: template.issuedBy?.name ?? null,
    levelsInForce: page.levelsInForce.filter(isLevel),
    versions: versions.map(toVersion),
    newestCheck: newest ? toCheck(newest, template.value.kind, lang) : null,
  };
}

function isLevel(level: string): level is LevelName {
  return isOrganizationLevel(level);
}

function toVersion(row: TemplateVersionRow): TemplateVersion {
  const { number, file, fileName, why, madeAt, madeBy } = row;
  return { number, fileName, bytes: file.bytes, why, madeAt, madeBy: madeBy.name };
}

function toCheck(
  row: TemplateVersionRow,
  kind: TemplateKind,
  lang: Lang,
): TemplateView['newestCheck'] {
  return {
    number: row.number,
    fields: judgedFields(row, kind).map(toField),
    missing: missingFields(kind, row.fields.fields).map(({ name, picture }) => ({
      name,
      picture: picture === true,
    })),
    loose: [...row.fields.loose],
    unread: unreadPlaces(row, kind).map((place) => ({ ...place })),
    findings: formFindings(row).map((finding, at) => toFinding({ key: String(at), finding }, lang)),
  };
}

function toField({ name, places, around, picture, field, suggestion }: JudgedField): FieldView {
  return {
    name,
    places,
    known: field !== undefined,
    meaning: (field ?? suggestion)?.name ?? null,
    example: (field ?? suggestion)?.example ?? null,
    repeated: field?.list !== undefined,
    around: around ?? null,
    picture: picture === true,
  };
}

/** Every field that a template of a kind may name. */
export function toKnownFields(kind: TemplateKind): KnownField[] {
  return templateFields(kind).map(({ name, others, example, list, picture, passage }) => ({
    name,
    others: [...others],
    example,
    picture: picture === true,
    passage: passage === true,
    list: list ?? null,
  }));
}

export function toTarget({ outcome, ...target }: CongressTarget): Target {
  return { ...target, outcome: outcome ?? null };
}

export function fromTarget({ outcome, ...target }: Target): CongressTarget {
  return { ...nfc(target), ...(outcome === null ? {} : { outcome }) };
}

function nfc({ name, measure, planned, achieved, source }: Omit<Target, 'outcome'>) {
  return {
    name: name.normalize('NFC'),
    measure: measure.normalize('NFC'),
    planned: planned.normalize('NFC'),
    achieved: achieved.normalize('NFC'),
    source: source.normalize('NFC'),
  };
}
