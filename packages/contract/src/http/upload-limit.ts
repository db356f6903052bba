/** The largest file that is taken with a request, in bytes (25 MiB), where its route names no other. */
export const uploadLimit = 25 * 1024 * 1024;
