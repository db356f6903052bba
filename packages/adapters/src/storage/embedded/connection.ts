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

/** Reads such an address back; undefined when it is not whole. */
export function parseConnection(address: string): DatabaseConnection | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, port, username, password, pathname } = new URL(address);
  if (port === '' || username === '' || password === '') return undefined;
  return {
    host: hostname,
    port: Number(port),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
  };
}
