/** How to reach a PostgreSQL on this machine. */
export interface DatabaseConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** The same as a `postgres://` address, for tools that want one string. */
export function connectionStringOf(connection: DatabaseConnection): string {
  const user = encodeURIComponent(connection.user);
  const password = encodeURIComponent(connection.password);
  const place = `${connection.host}:${String(connection.port)}`;
  return `postgres://${user}:${password}@${place}/${encodeURIComponent(connection.database)}`;
}

/** Reads a connection back from JSON; undefined when a part is missing or of the wrong type. */
export function parseConnection(json: string): DatabaseConnection | undefined {
  const raw = parseJson(json);
  if (typeof raw !== 'object' || raw === null) return undefined;
  if (!('host' in raw && 'port' in raw && 'user' in raw)) return undefined;
  if (!('password' in raw && 'database' in raw)) return undefined;
  const { host, port, user, password, database } = raw;
  if (typeof host !== 'string' || typeof port !== 'number' || typeof user !== 'string') {
    return undefined;
  }
  if (typeof password !== 'string' || typeof database !== 'string') return undefined;
  return { host, port, user, password, database };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
