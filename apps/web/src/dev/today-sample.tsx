import { Button } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { NextStepCard } from '../components/next-step-card.tsx';
import { PageHead } from '../components/page-head.tsx';
import { ProgressBar } from '../components/progress-bar.tsx';
import { StageStepper } from '../components/stage-stepper.tsx';

/** What a grassroots officer sees first: one next step. */
export function TodaySample() {
  return (
    <>
      <PageHead name="Thứ Sáu, 31/7/2020" title="Hôm nay có 1 việc phải làm" />
      <NextStepCard
        eyebrow="Việc tiếp theo"
        title="Bổ sung 2 giấy tờ để trình duyệt đại hội"
        conditions={[
          { id: 'a', met: false, label: 'Đề án nhân sự: còn thiếu phương án bí thư', to: '/dev' },
          { id: 'b', met: false, label: 'Biên bản lấy phiếu giới thiệu, bước 3', to: '/dev' },
        ]}
        action={<Button kind="act">Làm tiếp: Đề án nhân sự</Button>}
        why="Điều 4 của kế hoạch."
      >
        Hồ sơ đã có 9/11 giấy tờ. Trình trước <b>Thứ Sáu, 15/5</b> thì kịp họp ngày 4/6 như kế
        hoạch.
      </NextStepCard>
      <div style={{ margin: '18px 0' }}>
        <StageStepper
          steps={[
            { stage: 'plan', position: 'done', date: '12/11/2019' },
            { stage: 'preparation', position: 'now', note: 'còn 23 ngày' },
            { stage: 'submission', position: 'later' },
            { stage: 'approval', position: 'later' },
            { stage: 'session', position: 'later' },
            { stage: 'closing', position: 'later' },
            { stage: 'resultReport', position: 'later' },
            { stage: 'ratification', position: 'later' },
          ]}
        />
      </div>
      <Card title="Toàn huyện hôm nay">
        <ProgressBar
          total={58}
          held={58}
          closed={50}
          ratified={40}
          planned={55}
          label="50 trên 58"
        />
      </Card>
    </>
  );
}
