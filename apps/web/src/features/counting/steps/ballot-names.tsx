/** Names as they stand on the ballot. */
export function BallotNames({ names }: { readonly names: readonly string[] }) {
  return (
    <ol className={names.length > 12 ? 'ballot-names ballot-names-wide' : 'ballot-names'}>
      {names.map((name, at) => (
        <li key={`${String(at)}/${name}`}>
          <i>{String(at + 1).padStart(2, '0')}</i>
          {name}
        </li>
      ))}
    </ol>
  );
}
