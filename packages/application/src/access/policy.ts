import type { Role } from './roles.ts';

/**
 * How the unit of a grant must lie to the unit that is acted on:
 * `own` the same unit, `within` the same unit or one above it, `above` strictly above it (a superior; nobody decides on
 * the own congress), `below` the same unit or one below it (what a unit must know of its superiors).
 */
export type Reach = 'own' | 'within' | 'above' | 'below';

export type PolicyRow = Readonly<Partial<Record<Role, readonly Reach[]>>>;

const everyone: PolicyRow = {
  administrator: ['within'],
  organizationBoard: ['within'],
  leader: ['within'],
  committeeOffice: ['within'],
  observer: ['within'],
};

/** What every unit may know of the units above it: names, windows, rules; never their dossiers. */
const everyoneAround: PolicyRow = {
  administrator: ['within', 'below'],
  organizationBoard: ['within', 'below'],
  leader: ['within', 'below'],
  committeeOffice: ['within', 'below'],
  observer: ['within', 'below'],
};

/** The unit's own office prepares and reports; its organisation board and leaders may do the same. */
const ownOffice: PolicyRow = {
  committeeOffice: ['own'],
  organizationBoard: ['own'],
  leader: ['own'],
};

/** Those who work on the affairs of a unit, at the unit itself and above it; nobody who only looks on. */
const officers: PolicyRow = {
  organizationBoard: ['within'],
  leader: ['within'],
  committeeOffice: ['within'],
};

/** A superior appraises and decides on the units below it. */
const superior: PolicyRow = { organizationBoard: ['above'], leader: ['above'] };

const administration: PolicyRow = { administrator: ['within'] };

/** The one table that says who may do what; a route whose act has no row here fails the authorisation test. */
export const policy = {
  'unit.view': everyoneAround,
  'unit.change': { administrator: ['within'], organizationBoard: ['within'] },
  'unit.import': { administrator: ['within'], organizationBoard: ['within'] },
  'season.view': everyoneAround,
  'season.change': { organizationBoard: ['within'], leader: ['within'] },
  'rule.view': everyoneAround,
  'rule.enter-source': { administrator: ['within'], organizationBoard: ['own'] },
  'rule.withdraw-source': { administrator: ['within'] },
  'board.view': everyone,
  'board.report-share': ownOffice,
  'congress.view': everyone,
  'congress.plan': {
    committeeOffice: ['own'],
    organizationBoard: ['own', 'above'],
    leader: ['own', 'above'],
  },
  'congress.prepare': ownOffice,
  'congress.decide': superior,
  'dossier.upload': ownOffice,
  'dossier.review': superior,
  /** A file that the program cannot read: whoever brings files to dossiers and drafts answers for it. */
  'file.look': ownOffice,
  'draft.view': {
    committeeOffice: ['own'],
    organizationBoard: ['own', 'above'],
    leader: ['own', 'above'],
  },
  'draft.write': ownOffice,
  'draft.judge': superior,
  /** The second person of a unit that has its superior outside; whether it has is looked at in the use case. */
  'draft.confirm-outside': { organizationBoard: ['own'], leader: ['own'] },
  'comment.moderate': ownOffice,
  'comment.answer': ownOffice,
  'template.view': {
    committeeOffice: ['within', 'below'],
    organizationBoard: ['within', 'below'],
    leader: ['within', 'below'],
  },
  'template.write': ownOffice,
  'comment.ask': ownOffice,
  'comment.view': ownOffice,
  'comment.write': ownOffice,
  /** The office gives the number when its paper is signed, as a records clerk does; who signed is named on the record. */
  'paper.release': ownOffice,
  /** What goes into the archive of a unit is for its own office: drafts that nobody saw are among it. */
  'archive.keep': ownOffice,
  /** One proposes, another confirms; both of the unit, never the same person. */
  'archive.remove': ownOffice,
  'secret.add': ownOffice,
  'paper.send': ownOffice,
  'paper.receive': ownOffice,
  'result.enter': ownOffice,
  'result.decide': superior,
  'ballot.conduct': ownOffice,
  /** The second person behind a forgotten code, where the counting committee has too few; never of the committee. */
  'ballot.vouch': {
    administrator: ['within'],
    organizationBoard: ['within'],
    leader: ['within'],
  },
  'rehearsal.conduct': ownOffice,
  'complaint.view': officers,
  'complaint.register': officers,
  'complaint.conclude': superior,
  'report.view': everyone,
  'report.draft': ownOffice,
  'report.issue': { organizationBoard: ['own'], leader: ['own'] },
  'series.continue': ownOffice,
  'statistics.view': everyone,
  'statistics.persons': {
    organizationBoard: ['within'],
    leader: ['within'],
    committeeOffice: ['within'],
  },
  'account.manage': administration,
  'audit.view': { administrator: ['within'], organizationBoard: ['within'], observer: ['within'] },
  'setting.change': administration,
} as const satisfies Readonly<Record<string, PolicyRow>>;

export type Act = keyof typeof policy;

export function isAct(raw: string): raw is Act {
  return Object.hasOwn(policy, raw);
}
