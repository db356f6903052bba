import { Calendar, Ellipsis, Printer, Scale, Stamp } from 'lucide-react';
import { Breadcrumb } from '../components/breadcrumb.tsx';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { NextStepCard } from '../components/next-step-card.tsx';
import { PageHead } from '../components/page-head.tsx';
import { StageStepper, type StageStep } from '../components/stage-stepper.tsx';
import { StatusChip } from '../components/status-chip.tsx';
import { Tabs } from '../components/tabs.tsx';
import { useTitledObject } from '../lib/object-title.ts';

/** One congress as the mock-up shows it. */
export function CongressSample() {
  useTitledObject('Huyện Gò Quao');
  return (
    <>
      <Breadcrumb levels={trail} />
      <CongressHead />
      <StageStepper steps={steps} />
      <NextStepCard
        eyebrow="Việc tiếp theo của Tỉnh ủy"
        title="Chuẩn y kết quả bầu cử, trước 21/8/2020"
        conditions={conditions}
        action={
          <>
            <Button kind="act">Kết luận điểm chưa đúng phương án</Button>
            <Button kind="seal" icon={Stamp} blockedBecause="Mở khi đủ 4 điều trên">
              Ra quyết định chuẩn y
            </Button>
          </>
        }
        why="Điều 32, khoản 2, 244-QĐ/TW."
      >
        Huyện ủy đã nộp báo cáo ngày 31/7/2020. Còn 2 điều cần xong trước khi ra quyết định chuẩn y.
      </NextStepCard>
      <div style={{ marginTop: 24 }}>
        <Tabs
          label="Các mặt của đại hội"
          tabs={[
            { id: 'result', label: 'Kết quả bầu cử', content: <p>Kết quả</p> },
            { id: 'papers', label: 'Hồ sơ', count: '6', content: <p>Hồ sơ</p> },
          ]}
        />
      </div>
    </>
  );
}

function CongressHead() {
  return (
    <PageHead
      name="Nhiệm kỳ 2020-2025"
      title="Đại hội đại biểu Đảng bộ huyện Gò Quao lần thứ XII"
      meta={
        <>
          <StatusChip state="CLOSED" />
          <span>
            <Icon of={Calendar} />
            28–29/7/2020
          </span>
          <span>
            <Icon of={Scale} />
            Theo 244-QĐ/TW
          </span>
        </>
      }
      actions={
        <>
          <Button size="small" icon={Printer}>
            In
          </Button>
          <Button size="small" icon={Ellipsis}>
            Việc khác
          </Button>
        </>
      }
    />
  );
}

const trail = [
  { label: 'Trung ương', to: '/dev' },
  { label: 'Kiên Giang', to: '/dev/board' },
  { label: 'Cấp trên trực tiếp cơ sở', to: '/dev/board' },
  { label: 'Các huyện', to: '/dev/board' },
  { label: 'Huyện Gò Quao' },
];

const steps: readonly StageStep[] = [
  { stage: 'plan', position: 'done', date: '12/11/2019', note: 'đúng hạn' },
  { stage: 'preparation', position: 'done', date: '20/12/2019', note: 'đúng hạn' },
  { stage: 'submission', position: 'done', date: '2/7/2020', note: 'sớm 3 ngày' },
  { stage: 'approval', position: 'done', date: '15/7/2020', note: 'đúng hạn' },
  { stage: 'session', position: 'done', date: '28/7/2020', note: 'đúng ngày' },
  { stage: 'closing', position: 'done', date: '29/7/2020', note: 'đúng ngày' },
  { stage: 'resultReport', position: 'now', date: 'hạn 7/8/2020', note: 'còn 5 ngày làm việc' },
  { stage: 'ratification', position: 'later' },
];

const conditions = [
  { id: 'a', met: true, label: 'Số liệu 7 cuộc bầu cử khớp nhau' },
  { id: 'b', met: false, label: 'Biên bản ban thường vụ: chờ ký bổ sung', to: '/dev' },
  { id: 'c', met: true, label: 'Người trúng cử đều quá nửa số được triệu tập' },
  { id: 'd', met: false, label: 'Kết luận về 1 điểm chưa đúng phương án', to: '/dev' },
];
