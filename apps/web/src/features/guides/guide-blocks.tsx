import type { ReactNode } from 'react';
import type { GuideBlock, GuidePicture, GuideRow } from '../../lib/guide.ts';
import { GuideWords } from './guide-words.tsx';

/** The parts of a guide, one under the other. */
export function GuideBlocks({ blocks }: { readonly blocks: readonly GuideBlock[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        <Block key={place} block={block} />
      ))}
    </>
  );
}

function Block({ block }: { readonly block: GuideBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return (
        <p>
          <GuideWords parts={block.parts} />
        </p>
      );
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'code':
      return (
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'pictures':
      return (
        <div className="guide-pictures">
          {block.pictures.map((picture) => (
            <Picture key={picture.src} {...picture} />
          ))}
        </div>
      );
  }
}

function Heading({ level, id, parts }: Extract<GuideBlock, { kind: 'heading' }>) {
  const Level = level === 2 ? 'h2' : 'h3';
  return (
    <Level id={id}>
      <GuideWords parts={parts} />
    </Level>
  );
}

function List({ from, items }: Extract<GuideBlock, { kind: 'list' }>) {
  const Kind = from === undefined ? 'ul' : 'ol';
  return (
    <Kind start={from}>
      {items.map((blocks, place) => (
        <li key={place}>
          <GuideBlocks blocks={blocks} />
        </li>
      ))}
    </Kind>
  );
}

function Table({ head, rows }: Extract<GuideBlock, { kind: 'table' }>) {
  return (
    <div className="guide-table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((parts, place) => (
              <th key={place} scope="col">
                <GuideWords parts={parts} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <Row key={place} cells={cells} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ cells }: { readonly cells: GuideRow }) {
  return (
    <tr>
      {cells.map((parts, place) => (
        <td key={place}>
          <GuideWords parts={parts} />
        </td>
      ))}
    </tr>
  );
}

function Picture({ src, says, width, height }: GuidePicture) {
  return (
    <figure>
      <a href={src}>
        <img src={src} alt={says} width={width} height={height} />
      </a>
      <figcaption aria-hidden="true">{says}</figcaption>
    </figure>
  );
}
