import { Document, Packer } from 'docx';
import { headerShares, signingShares } from '../forms/party-format.ts';
import type { PrintedPaper } from '../forms/printed-paper.ts';
import { repackWord } from './repack.ts';
import { wordBlocks } from './word-blocks.ts';
import { wordColumns } from './word-columns.ts';
import { wordGap } from './word-line.ts';
import { textWidth, wordPages, type WordPages } from './word-pages.ts';
import { wordStyles } from './word-styles.ts';

/** A printed paper as a Word file; equal papers give equal bytes. */
export async function paperDocx(paper: PrintedPaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.name,
    compatibility: { version: 15 },
    styles: wordStyles(paper.styles),
    sections: [mainPages(paper), ...annexPages(paper)].map((pages) => wordPages(paper, pages)),
  });
  const packed = await Packer.toBuffer(document);
  return repackWord(packed, paper.name);
}

function mainPages(paper: PrintedPaper): WordPages {
  const width = textWidth(false);
  const signing =
    paper.signing.rows.length === 0
      ? []
      : [wordGap({ keepNext: true }), wordColumns(paper.signing, { width, shares: signingShares })];
  return {
    landscape: false,
    checked: true,
    children: [
      wordColumns(paper.header, { width, shares: headerShares }),
      wordGap(),
      ...wordBlocks(paper.blocks, width),
      ...signing,
      wordGap(),
      ...paper.annexes.flatMap(({ goesOn, blocks }) => (goesOn ? wordBlocks(blocks, width) : [])),
    ],
  };
}

function annexPages(paper: PrintedPaper): readonly WordPages[] {
  return paper.annexes
    .filter(({ goesOn }) => !goesOn)
    .map(({ landscape, blocks }) => ({
      landscape,
      checked: false,
      children: [...wordBlocks(blocks, textWidth(landscape))],
    }));
}
