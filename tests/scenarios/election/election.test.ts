import { readdirSync, readFileSync } from 'node:fs';
import { parseElectionInput, parseListInput } from '@daihoi/contract/election';
import { checkList, countElection } from '@daihoi/domain/election';
import { describe, expect, test } from 'vitest';

/** A scenario says what it shows, by which article, and what must come out: a result, a refusal or the check of a list. */
interface Scenario {
  readonly shows: string;
  readonly article: string;
  readonly input: object;
  readonly expect?: object;
  readonly refused?: object;
  readonly list?: object;
}

const required = ['shows', 'article', 'input'];
const outcomes = ['expect', 'refused', 'list'];

/** Exactly one outcome is asked for, and nothing is misspelt. */
function isScenario(value: object): value is Scenario {
  const keys = Object.keys(value);
  const asked = keys.filter((key) => outcomes.includes(key));
  const known = keys.every((key) => [...required, ...outcomes].includes(key));
  return known && asked.length === 1 && required.every((key) => keys.includes(key));
}

const folder = new URL('.', import.meta.url);
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => ({ name: name.replace(/\.json$/, ''), ...readScenario(name) }));

function readScenario(name: string): Scenario {
  const value: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (typeof value === 'object' && value !== null && isScenario(value)) return value;
  throw new Error(`${name} is no scenario`);
}

function outcomeOf(scenario: Scenario) {
  const text = JSON.stringify(scenario.input);
  if (scenario.list !== undefined) {
    const parsed = parseListInput(text);
    return parsed.ok ? checkList(parsed.value) : parsed;
  }
  const parsed = parseElectionInput(text);
  return parsed.ok ? countElection(parsed.value) : parsed;
}

test('there are scenarios', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(50);
});

describe.each(scenarios)('$name', (scenario) => {
  test(`${scenario.shows} (${scenario.article})`, () => {
    const outcome = outcomeOf(scenario);
    const { expect: result, list, refused: error } = scenario;
    const asked = error === undefined ? { ok: true, value: result ?? list } : { ok: false, error };
    expect(outcome).toMatchObject(asked);
  });
});

test('the pair on the regulations differs in nothing but articles', () => {
  const [now, old] = scenarios
    .filter(({ name }) => name.startsWith('regulation-'))
    .map((scenario) => articlesApart(scenario));
  expect(now?.result).toEqual(old?.result);
  expect(now?.rules).not.toEqual(old?.rules);
});

function articlesApart({ input }: Scenario) {
  const parsed = parseElectionInput(JSON.stringify(input));
  const counted = parsed.ok ? countElection(parsed.value) : parsed;
  if (!counted.ok) throw new Error(counted.error.code);
  const { rules, findings: _, ...result } = counted.value;
  return { rules, result };
}
