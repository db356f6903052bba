import { z } from 'zod';
import { Day, Nothing, route, Text } from '../http/index.ts';
import { CheckedPaperView } from './shapes.ts';

const path = '/api/quick-check';
const Asked = z.object({
  /** What the paper is, where the program took it for something else. */
  kind: z.string().max(40).optional(),
  /** The day that it carries, where it does not tell it. */
  date: Day.optional(),
});

/** A file that was dropped, with what the check says and what it may be taken for. */
export const QuickCheckView = CheckedPaperView.extend({
  kind: z.string().nullable(),
  kinds: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type QuickCheckView = z.infer<typeof QuickCheckView>;

/** What its reader lets stand, as the field `accepted` of the form carries it, in JSON. */
export const QuickAcceptances = z
  .array(z.object({ key: z.string().max(400), reason: Text(1_000) }))
  .max(500);
export type QuickAcceptances = z.infer<typeof QuickAcceptances>;

/** Any Word file, checked for whoever is signed in. The file comes with each question and is kept nowhere. */
export const quickRoutes = {
  check: route({
    id: 'quick-check.check',
    method: 'POST',
    path,
    summary: 'What the check says of a Word file that is not kept, with its pages',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Asked,
    body: Nothing,
    upload: 'multipart',
    answer: QuickCheckView,
  }),
  repair: route({
    id: 'quick-check.repair',
    method: 'POST',
    path: `${path}/repair`,
    summary: 'The same file with what is mechanical put right; neither is kept',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Asked,
    body: Nothing,
    upload: 'multipart',
    download: 'file',
    answer: Nothing,
  }),
  report: route({
    id: 'quick-check.report',
    method: 'POST',
    path: `${path}/report`,
    summary: 'What the check says of a Word file, as a paper (.docx)',
    access: { kind: 'signedIn' },
    params: Nothing,
    query: Asked,
    body: Nothing,
    upload: 'multipart',
    download: 'file',
    answer: Nothing,
  }),
};
