import { describe, expect, test } from 'vitest';
import type { CongressContent } from '../congress/index.ts';
import { calendarDate } from '../kernel/index.ts';
import { documentOf } from '../rulebook/index.ts';
import {
  dossierGaps,
  paperBases,
  paperRequirements,
  requiredPapers,
  type DossierCondition,
  type DossierOccasion,
} from './index.ts';

const four: readonly CongressContent[] = [
  'REVIEW_AND_DIRECTION',
  'DISCUSS_DRAFTS',
  'ELECT_COMMITTEE',
  'ELECT_DELEGATES',
];
const three = four.filter((each) => each !== 'ELECT_COMMITTEE');
const two = four.slice(0, 2);
const occasion: DossierOccasion = {
  on: calendarDate('2020-05-15'),
  phase: 'approval',
  level: 'UPPER_GRASSROOTS',
  contents: four,
  congressType: 'DELEGATE',
  elections: [],
};

function codes(change: Partial<DossierOccasion> = {}): readonly string[] {
  return requiredPapers({ ...occasion, ...change }).map((paper) => paper.code);
}

describe('table of papers', () => {
  test('each paper is named once, in composed Unicode, with a source that stands in the registry', () => {
    const names = paperRequirements.map((line) => line.code);
    expect(new Set(names).size).toBe(names.length);
    for (const line of paperRequirements) {
      expect(line.names.vi).toBe(line.names.vi.normalize('NFC'));
    }
    for (const text of Object.values(paperBases).flat()) {
      expect(documentOf(text.source), text.source.document).toBeDefined();
    }
  });
});

describe('papers before the congress', () => {
  test('a district with four contents brings documents, personnel, delegates and order of the day', () => {
    expect(codes()).toEqual(
      expect.arrayContaining([
        'congressPlan',
        'politicalReportDraft',
        'selfReviewReportDraft',
        'resolutionDraft',
        'actionProgrammeDraft',
        'personnelScheme',
        'personnelProposal',
        'personnelStepMinutes',
        'candidateSummary',
        'delegatePersonnelScheme',
        'delegateAllocation',
        'congressRules',
        'electionRules',
        'congressAgenda',
        'runningScript',
      ]),
    );
  });

  test('without the election of a committee no personnel paper of the committee is asked for', () => {
    expect(codes({ contents: three })).toContain('delegatePersonnelScheme');
    expect(codes({ contents: three })).not.toContain('personnelScheme');
  });

  test('two contents ask for no paper about elections at all', () => {
    const asked = codes({ contents: two });
    for (const each of [
      'personnelProposal',
      'candidateSummary',
      'electionRules',
      'delegatePersonnelScheme',
    ]) {
      expect(asked).not.toContain(each);
    }
    expect(asked).toContain('politicalReportDraft');
  });

  test('a cell brings fewer papers than a commune, and no delegate allocation', () => {
    const cell = codes({ level: 'CELL', congressType: 'ALL_MEMBER' });
    expect(cell.length).toBeLessThan(codes({ level: 'GRASSROOTS' }).length);
    expect(cell).not.toContain('delegateAllocation');
    expect(cell).not.toContain('personnelScheme');
    expect(cell).toContain('politicalReportDraft');
  });
});

describe('the authority of a paper', () => {
  const sourceOf = (code: string, on: string) =>
    requiredPapers({ ...occasion, on: calendarDate(on) }).find((paper) => paper.code === code);

  test('follows the rules of the day the congress is called', () => {
    expect(sourceOf('candidateSummary', '2020-05-15')?.source).toMatchObject({
      document: '244-QĐ/TW',
      article: 18,
    });
    expect(sourceOf('candidateSummary', '2025-05-15')?.source).toMatchObject({
      document: '190-QĐ/TW',
      article: 16,
    });
    expect(sourceOf('personnelProposal', '2025-05-15')?.source.document).toBe('45-CT/TW');
  });

  test('is background where the place was read only in a later text', () => {
    expect(sourceOf('congressPlan', '2020-05-15')?.confidence).toBe('BACKGROUND');
    expect(sourceOf('congressPlan', '2022-05-15')?.confidence).toBe('CONFIRMED');
  });
});

describe('papers after the congress', () => {
  const elections = [
    { office: 'committee', round: 1 },
    { office: 'committee', round: 2 },
    { office: 'delegates', round: 1 },
  ] as const;
  const result = { phase: 'result', elections } as const;

  test('count minutes come once for each ballot (24-QĐ/TW mục 16.1)', () => {
    const minutes = requiredPapers({ ...occasion, ...result }).filter(
      (paper) => paper.code === 'countMinutes',
    );
    expect(minutes.map((paper) => paper.key)).toEqual([
      'countMinutes/committee/1',
      'countMinutes/committee/2',
      'countMinutes/delegates/1',
    ]);
  });

  test('delegates are reported on by the credentials committee, members by the convening committee', () => {
    expect(codes(result)).toContain('credentialsReport');
    expect(codes(result)).not.toContain('attendanceReport');
    expect(codes({ ...result, congressType: 'ALL_MEMBER' })).toContain('attendanceReport');
  });

  test('two contents bring a report, minutes and a resolution, but nothing to ratify', () => {
    const asked = codes({ ...result, elections: [], contents: two });
    expect(asked).toEqual(
      expect.arrayContaining(['resultReport', 'congressMinutes', 'congressResolution']),
    );
    expect(asked).not.toContain('ratificationProposal');
    expect(asked).not.toContain('countMinutes');
  });

  test('keys are unique in every dossier', () => {
    for (const phase of ['approval', 'result'] as const) {
      const keys = requiredPapers({ ...occasion, phase, elections }).map((paper) => paper.key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe('gaps', () => {
  const conditions: readonly DossierCondition[] = ['directElectionPilot'];

  test('a conditional paper becomes required once its case is stated', () => {
    const before = dossierGaps(requiredPapers(occasion), []);
    expect(before.toConsider.map((paper) => paper.code)).toContain('directElectionScheme');
    const after = dossierGaps(requiredPapers({ ...occasion, conditions }), []);
    expect(after.missing.map((paper) => paper.code)).toContain('directElectionScheme');
  });

  test('nothing is missing when everything required is there', () => {
    const required = requiredPapers(occasion);
    const keys = required
      .filter((paper) => paper.need.kind === 'required')
      .map((paper) => paper.key);
    expect(dossierGaps(required, keys).missing).toEqual([]);
    expect(dossierGaps(required, keys.slice(1)).missing.map((paper) => paper.key)).toEqual([
      keys[0],
    ]);
  });

  test('an upload nobody asked for is named', () => {
    expect(dossierGaps(requiredPapers(occasion), ['holidayPhotos']).unexpected).toEqual([
      'holidayPhotos',
    ]);
  });
});
