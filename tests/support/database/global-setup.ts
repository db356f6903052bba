import { openRunDatabase } from './run-database.ts';

/**
 * Opens the run's database before the first worker starts. Workers inherit the two variables; the second
 * project of the same run finds them set and shares what the first has opened.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_TEMPLATE'] !== undefined) return undefined;
  const given = process.env['TEST_DATABASE_URL'];
  const run = await openRunDatabase(given === '' ? undefined : given);
  process.env['TEST_DATABASE_URL'] = run.url;
  process.env['TEST_DATABASE_TEMPLATE'] = run.template;

  async function teardown(): Promise<void> {
    delete process.env['TEST_DATABASE_TEMPLATE'];
    if (given === undefined) delete process.env['TEST_DATABASE_URL'];
    await run.stop();
  }

  return teardown;
}
