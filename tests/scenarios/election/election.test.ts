import { readdirSync, readFileSync } from 'node:fs';
import { parseElectionInput, parseListInput } from '@daihoi/contract/election';
import { checkList, countElection } from '@daihoi/domain/election';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

/** A scenario says what it shows, by which article, and what must come out: a result, a refusal or the check of a list. */
const Scenario = z.strictObject({
  shows: z.string(),
  article: z.string(),
  input: z.unknown(),
  expect: z.record(z.string(), z.unknown()).optional(),
  refused: z.strictObject({ code: z.string(), at: z.string() }).optional(),
  list: z.record(z.string(), z.unknown()).optional(),
});
type Scenario = z.infer<typeof Scenario>;

const folder = new URL('.', import.meta.url);
const scenarios = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .toSorted()
  .map((name) => ({ name: name.replace(/\.json$/, ''), ...readScenario(name) }));

function readScenario(name: string): Scenario {
  return Scenario.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
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

test('there are scenarios, and each asks for exactly one thing', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(50);
  for (const { name, expect: result, refused, list } of scenarios) {
    const asked = [result, refused, list].filter((each) => each !== undefined);
    expect([name, asked.length]).toEqual([name, 1]);
  }
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
    .map(
      (scenario) => z.looseObject({ value: z.looseObject({}) }).parse(outcomeOf(scenario)).value,
    );
  const { rules: nowRules, findings: _, ...nowResult } = now ?? {};
  const { rules: oldRules, findings: __, ...oldResult } = old ?? {};
  expect(nowResult).toEqual(oldResult);
  expect(nowRules).not.toEqual(oldRules);
});
