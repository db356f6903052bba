import { issuingRoutes, type FileFinding } from '@daihoi/contract/issuing';
import { useState } from 'react';
import type { Refusal } from '../../api/refusal.ts';
import { upload } from '../../api/upload.ts';
import { FileDrop } from '../../components/file-drop.tsx';
import { papersTexts } from '../../i18n/papers.ts';
import { useText } from '../../i18n/use-text.ts';
import { Finding } from './finding.tsx';
import { Difference, Opens } from './opens.tsx';
import { Wrong } from '../../components/wrong.tsx';
import { paperLimits } from '../../lib/file-limits.ts';

type Check =
  | { readonly status: 'none' }
  | { readonly status: 'sending'; readonly name: string; readonly percent: number }
  | { readonly status: 'refused'; readonly error: Refusal }
  | { readonly status: 'found'; readonly name: string; readonly finding: FileFinding };

/** A file dropped here is compared with the register and forgotten. */
export function FileCheck() {
  const { t } = useText(papersTexts);
  const [check, setCheck] = useState<Check>({ status: 'none' });
  return (
    <>
      <FileDrop
        label={t('verify.file')}
        limits={paperLimits}
        sending={check.status === 'sending' ? check : undefined}
        onFiles={(files) => void send(files[0])}
      />
      <p className="papers-quiet">{t('verify.fileHelp')}</p>
      {check.status === 'refused' && <Wrong>{check.error.message}</Wrong>}
      {check.status === 'found' && <FileResult name={check.name} finding={check.finding} />}
    </>
  );

  async function send(file: File | undefined): Promise<void> {
    if (!file) return;
    const { name } = file;
    setCheck({ status: 'sending', name, percent: 0 });
    const form = new FormData();
    form.append('file', file);
    const sent = await upload(issuingRoutes.verifyFile, {
      form,
      onProgress: (percent) => setCheck({ status: 'sending', name, percent }),
    });
    setCheck(
      sent.ok
        ? { status: 'found', name, finding: sent.value }
        : { status: 'refused', error: sent.error },
    );
  }
}

interface FileResultProps {
  readonly name: string;
  readonly finding: FileFinding;
}

function FileResult({ name, finding }: FileResultProps) {
  const { t } = useText(papersTexts);
  const { verdict, paper, difference } = finding;
  return (
    <>
      <p className="papers-of">{t('verify.resultOf', { name })}</p>
      <Finding verdict={verdict} words={t(wordsOf(finding))} paper={paper}>
        {difference && <Difference of={difference} />}
        {paper && <Opens paper={paper} />}
      </Finding>
    </>
  );
}

function wordsOf({ verdict, difference }: FileFinding) {
  if (verdict === 'unknown') return 'verdict.unknownFile';
  if (verdict === 'changed' && !difference) return 'verdict.changedPdf';
  return `verdict.${verdict}Text` as const;
}
