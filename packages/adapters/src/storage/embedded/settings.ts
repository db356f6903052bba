/** `full` survives a power cut; `test` never waits for the disk and may lose everything. */
export type Durability = 'full' | 'test';

const common: readonly (readonly [string, string])[] = [
  ['listen_addresses', '127.0.0.1'],
  ['unix_socket_directories', ''],
  ['password_encryption', 'scram-sha-256'],
  ['timezone', 'UTC'],
  ['log_timezone', 'UTC'],
  ['lc_messages', 'C'],
  ['logging_collector', 'off'],
  ['log_destination', 'stderr'],
  ['log_min_messages', 'warning'],
  ['log_checkpoints', 'off'],
  ['shared_buffers', '128MB'],
  ['work_mem', '16MB'],
  ['maintenance_work_mem', '128MB'],
  ['effective_cache_size', '1GB'],
  ['random_page_cost', '1.1'],
  ['checkpoint_timeout', '15min'],
  ['max_wal_size', '1GB'],
  ['jit', 'off'], // our statements are short; compiling them costs more than it saves
];

const byDurability: Readonly<Record<Durability, readonly (readonly [string, string])[]>> = {
  full: [
    ['fsync', 'on'],
    ['synchronous_commit', 'on'],
    ['full_page_writes', 'on'],
    ['wal_compression', 'on'],
    ['max_connections', '100'],
  ],
  test: [
    ['fsync', 'off'],
    ['synchronous_commit', 'off'],
    ['full_page_writes', 'off'],
    ['max_connections', '200'],
    ['io_method', 'sync'],
    ['log_min_messages', 'panic'],
  ],
};

/** The settings of a running cluster as arguments, so that an upgrade of ours reaches old clusters. */
export function serverArguments(choice: {
  readonly durability: Durability;
  readonly port: number;
}): readonly string[] {
  const settings = [...common, ...byDurability[choice.durability], ['port', String(choice.port)]];
  return settings.flatMap(([name, value]) => ['-c', `${String(name)}=${String(value)}`]);
}
