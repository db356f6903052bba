import { useState, type ReactNode } from 'react';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { LinkButton } from '../button.tsx';
import { Card } from '../card.tsx';

interface ChartOrTableProps {
  readonly title: string;
  readonly chart: ReactNode;
  /** The same data as a table. */
  readonly table: ReactNode;
}

/** A chart with the table of the same data one press away. */
export function ChartOrTable({ title, chart, table }: ChartOrTableProps) {
  const { t } = useText(commonTexts);
  const [asTable, setAsTable] = useState(false);
  return (
    <Card
      title={title}
      padded={!asTable}
      aside={
        <LinkButton onPress={() => setAsTable(!asTable)}>
          {t(asTable ? 'asChart' : 'asTable')}
        </LinkButton>
      }
    >
      {asTable ? table : chart}
    </Card>
  );
}
