import {
  findField,
  templateFields,
  type ProgramFieldId,
  type ProgramRowFieldId,
  type TemplateField,
} from './template-field.ts';
import { isProgramPaper, type ProgramPaper, type TemplateKind } from './template-kind.ts';

/** Without these no numbered paper goes out: whoever holds it could neither cite nor check it. */
const always = [
  'paperNumber',
  'issuer',
  'issuedOn',
  'signerName',
  'checkLine',
  'checkSquare',
] as const satisfies readonly ProgramFieldId[];

/** What each paper says besides: whom it ratifies, what it orders. */
const besides: Readonly<Record<ProgramPaper, readonly (ProgramFieldId | ProgramRowFieldId)[]>> = {
  ratificationDecision: ['unitName', 'personName'],
  partialRatificationDecision: ['unitName', 'article', 'personName'],
  ratificationRefusal: ['unitName', 'article'],
  approvalNotice: ['unitName', 'direction'],
};

/** A field as a template has it: the name as it is written, in words or as the description of a picture. */
export interface NamedPlace {
  readonly name: string;
  readonly picture?: boolean;
}

/** The field that a place of a template asks for; undefined where it means none, or words stand where a picture has to. */
export function fieldAt(
  { name, picture }: NamedPlace,
  kind: TemplateKind,
): TemplateField | undefined {
  const field = findField(name, kind);
  return (field?.picture === true) === (picture === true) ? field : undefined;
}

/** Fields that a template of a kind has to name and does not, in the order of the catalogue. */
export function missingFields(
  kind: TemplateKind,
  places: readonly NamedPlace[],
): readonly TemplateField[] {
  if (!isProgramPaper(kind)) return [];
  const wanted = new Set<TemplateField['id']>([...always, ...besides[kind]]);
  const named = new Set(places.flatMap((place) => fieldAt(place, kind)?.id ?? []));
  return templateFields(kind).filter(({ id }) => wanted.has(id) && !named.has(id));
}
