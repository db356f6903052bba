/**
 * The rules of form a paper stands under by its own date, youngest first (document-format, section 1). The regulation on
 * types and who may issue them (`typesFrom`) comes before the technical guidance on layout (`layoutFrom`).
 */
export const formatRuleSets = [
  {
    id: 'PF-2026',
    types: '399-QĐ/TW',
    typesFrom: '2026-01-09',
    layout: '05-HD/VPTW',
    layoutFrom: '2026-05-27',
  },
  {
    id: 'PF-2018',
    types: '66-QĐ/TW',
    typesFrom: '2017-02-06',
    layout: '36-HD/VPTW',
    layoutFrom: '2018-04-03',
  },
  {
    id: 'PF-2004',
    types: '91-QĐ/TW',
    typesFrom: '2004-02-16',
    layout: '11-HD/VPTW',
    layoutFrom: '2004-05-28',
  },
  {
    id: 'PF-1998',
    types: '31-QĐ/TW',
    typesFrom: '1997-10-01',
    layout: '01-HD/VPTW',
    layoutFrom: '1998-02-02',
  },
] as const;
