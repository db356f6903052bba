import type { PoolClient } from 'pg';

/**
 * Values travel as the text that PostgreSQL itself writes and reads, so that none is changed on the way. These settings fix
 * that text, whatever the server's own are; they end with the transaction, and so does the limit of a statement.
 */
export async function writeExactText(client: PoolClient): Promise<void> {
  await client.query(`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1; set local bytea_output = 'hex';
    set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
}
