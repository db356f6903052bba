import { confidences } from '@daihoi/domain/kernel';
import { z } from 'zod';
import { Article, Day, Done, Moment, Nothing, route, Text } from '../http/index.ts';

/** Words in both languages: the page chooses. */
export const Words = z.object({ vi: z.string(), en: z.string() });
const Term = z.enum(['2020-2025', '2025-2030']);
const Source = Article.extend({ words: Words });

/** One value of a rule with the paper it stands in. */
const RuleValueLine = z.object({
  id: z.string(),
  value: Words,
  source: Source,
  effectiveFrom: Day,
  effectiveTo: Day.nullable(),
  confidence: z.enum(confidences),
});

const EnteredSource = z.object({
  version: z.number().int(),
  document: z.string(),
  issuedOn: Day.nullable(),
  article: z.string(),
  by: z.string(),
  at: Moment,
  /** Why this version takes back the source that it names; null for one that was entered. */
  withdrawnBecause: z.string().nullable(),
});

/** One statement of the rulebook: what is in force, what it was before, where it stands, how sure that is. */
const RuleLine = RuleValueLine.extend({
  key: z.string(),
  area: z.string(),
  label: Words,
  level: z.string(),
  levelName: Words.nullable(),
  condition: Words.nullable(),
  unit: z.string().nullable(),
  standing: z.enum(['inForce', 'replaced', 'notYet']),
  earlier: z.array(RuleValueLine),
  /** Known from background or open to two readings, and nobody has entered the source. */
  unverified: z.boolean(),
  /** Newest first. */
  entered: z.array(EnteredSource),
});
export type RuleLine = z.infer<typeof RuleLine>;

const Rules = z.object({
  term: Term,
  on: Day,
  directive: Source,
  regulation: Words.nullable(),
  /** Whether the reader may enter where a rule stands, and take back what was entered. */
  mayEnter: z.boolean(),
  mayWithdraw: z.boolean(),
  rules: z.array(RuleLine),
});
export type Rules = z.infer<typeof Rules>;

const Comparison = z.object({
  terms: z.array(Term),
  days: z.array(Day),
  lines: z.array(
    z.object({
      key: z.string(),
      area: z.string(),
      label: Words,
      level: z.string(),
      levelName: Words.nullable(),
      condition: Words.nullable(),
      left: RuleValueLine.nullable(),
      right: RuleValueLine.nullable(),
      same: z.boolean(),
      unverified: z.array(z.string()),
    }),
  ),
});
export type Comparison = z.infer<typeof Comparison>;

const DocumentRef = z.object({ code: z.string(), issuedOn: Day, title: Words });

const Documents = z.object({
  documents: z.array(
    DocumentRef.extend({
      issuer: Words,
      type: Words,
      place: z.string().nullable(),
      confidence: z.enum(confidences),
      replaces: z.array(Source),
      carriesOut: z.array(Source),
      carriedOutBy: z.array(DocumentRef),
      /** Other papers with the same number and symbol: the day tells them apart. */
      sameNumber: z.array(DocumentRef),
    }),
  ),
});
export type Documents = z.infer<typeof Documents>;

const severities = ['error', 'warning', 'info'] as const;
export const FormRuleSet = z.enum(['PF-2026', 'PF-2018', 'PF-2004', 'PF-1998']);
export type FormRuleSet = z.infer<typeof FormRuleSet>;

/** One rule of the form of papers in one set: where it stands, how sure that is, what a departure weighs. */
const FormRuleLine = z.object({
  /** The set and the rule, as a source is entered for it. */
  id: z.string(),
  code: z.string(),
  label: Words,
  /** The number of the paper; null for what the program holds to by itself. */
  document: z.string().nullable(),
  clause: Words,
  confidence: z.enum(confidences),
  /** What it weighs now, once its clause is entered, and while none is. */
  severity: z.enum(severities),
  wouldWeigh: z.enum(severities),
  weighedBefore: z.enum(severities),
  /** Whether somebody may enter where it stands, and whether nobody has. */
  awaitsClause: z.boolean(),
  unverified: z.boolean(),
  /** Newest first. */
  entered: z.array(EnteredSource),
});
export type FormRuleLine = z.infer<typeof FormRuleLine>;

const FormRules = z.object({
  set: FormRuleSet,
  /** Whether the reader may enter where a rule stands, and take back what was entered. */
  mayEnter: z.boolean(),
  mayWithdraw: z.boolean(),
  sets: z.array(
    z.object({
      id: FormRuleSet,
      layout: z.string(),
      types: z.string(),
      layoutFrom: Day,
      typesFrom: Day,
    }),
  ),
  rules: z.array(FormRuleLine),
});
export type FormRules = z.infer<typeof FormRules>;

/** Every clause that was entered, as the command that works without the database reads it. */
export const ClauseFile = z.object({
  format: z.literal('daihoi-form-clauses/1'),
  clauses: z
    .array(
      z.object({
        rule: z.string().max(60),
        document: Text(80),
        issuedOn: Day.nullable(),
        article: Text(120),
        by: z.string().max(200),
        at: Moment,
      }),
    )
    .max(2_000),
});
export type ClauseFile = z.infer<typeof ClauseFile>;

const view = { kind: 'act', act: 'rule.view', on: 'root' } as const;

export const rulebookRoutes = {
  list: route({
    id: 'rule.list',
    method: 'GET',
    path: '/api/rules',
    summary: 'The rules of a term as they stand on a day, each with its source',
    access: view,
    params: Nothing,
    query: z.object({
      term: Term,
      on: Day.optional(),
      area: z.string().optional(),
      level: z.string().optional(),
    }),
    body: Nothing,
    answer: Rules,
  }),
  compare: route({
    id: 'rule.compare',
    method: 'GET',
    path: '/api/rules/comparison',
    summary: 'The two cycles side by side',
    access: view,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: Comparison,
  }),
  form: route({
    id: 'rule.form',
    method: 'GET',
    path: '/api/rules/form',
    summary: 'The rules of the form of papers in one set, each with where it stands',
    access: view,
    params: Nothing,
    query: z.object({ set: FormRuleSet.optional() }),
    body: Nothing,
    answer: FormRules,
  }),
  formClauses: route({
    id: 'rule.form-clauses',
    method: 'GET',
    path: '/api/rules/form/clauses',
    summary: 'Every clause that was entered for rules of form, for the command on papers',
    access: view,
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: ClauseFile,
  }),
  enterSource: route({
    id: 'rule.enter-source',
    method: 'POST',
    path: '/api/rules/sources',
    summary: 'Enter where an unverified rule stands; a correction is a further version',
    access: { kind: 'act', act: 'rule.enter-source', on: 'root' },
    params: Nothing,
    query: Nothing,
    body: z.object({
      ruleId: z.string().min(1).max(200),
      version: z.number().int().min(0),
      document: Text(80),
      issuedOn: Day.nullable(),
      article: Text(120),
    }),
    answer: Done,
  }),
  withdrawSource: route({
    id: 'rule.withdraw-source',
    method: 'POST',
    path: '/api/rules/sources/withdrawal',
    summary:
      'Withdraw the source that was entered for a rule, with the reason; it stays in the history of the rule',
    access: { kind: 'act', act: 'rule.withdraw-source', on: 'root' },
    params: Nothing,
    query: Nothing,
    body: z.object({
      ruleId: z.string().min(1).max(200),
      version: z.number().int().min(1),
      reason: Text(500),
    }),
    answer: Done,
  }),
  documents: route({
    id: 'rule.documents',
    method: 'GET',
    path: '/api/documents',
    summary: 'Registered papers, found by number, place or words in any order',
    access: view,
    params: Nothing,
    query: z.object({ q: z.string().max(200).optional() }),
    body: Nothing,
    answer: Documents,
  }),
};
