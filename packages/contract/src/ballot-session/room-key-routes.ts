import { z } from 'zod';
import { Nothing, route } from '../http/index.ts';

/** The key of the counting room is public: whoever knows it can check every signature, also when the network is gone. */
export const roomKeyRoutes = {
  show: route({
    id: 'installation.room-key',
    method: 'GET',
    path: '/api/room-key',
    summary:
      'The public key that the counting room signs with, and its short form as papers tell it',
    access: { kind: 'public' },
    params: Nothing,
    query: Nothing,
    body: Nothing,
    answer: z.object({
      /** DER in base64. */
      publicKey: z.string(),
      short: z.string(),
      /** What it signs is no result. */
      rehearsal: z.boolean(),
    }),
  }),
};
