import { congressStates } from '@daihoi/domain/congress';
import { calendarDate } from '@daihoi/domain/kernel';
import { Landmark, Stamp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { offline } from '../api/refusal.ts';
import { Button, ButtonLink } from '../components/button.tsx';
import { Checkbox, RadioGroup, Select } from '../components/choice-fields.tsx';
import { ConflictPanel } from '../components/conflict-panel.tsx';
import { FileDrop } from '../components/file-drop.tsx';
import { Form, FormActions } from '../components/form.tsx';
import { OfflineStrip } from '../components/offline-strip.tsx';
import { PageHead } from '../components/page-head.tsx';
import { DateField, NumberField } from '../components/read-fields.tsx';
import { SaveState } from '../components/save-state.tsx';
import { EmptyState, ErrorState, LoadingLines, NoRights } from '../components/screen-states.tsx';
import { MarkChip, StatusChip } from '../components/status-chip.tsx';
import { PasswordField, TextField } from '../components/text-field.tsx';
import { TwoPersonDialog } from '../components/two-person-dialog.tsx';
import { UndoBar } from '../components/undo-bar.tsx';
import './dev.css';

/** Every component in its states, as the mock-up of parts shows them. */
export function PartsSample() {
  return (
    <>
      <PageHead name="/dev" title="Các thành phần" />
      <StatesPart />
      <ButtonsPart />
      <FormPart />
      <SavingPart />
      <ActsPart />
      <EmptyPart />
      <TroublePart />
    </>
  );
}

function StatesPart() {
  return (
    <Part title="Trạng thái">
      <div className="dev-row">
        {congressStates.map((state) => (
          <StatusChip key={state} state={state} />
        ))}
        <MarkChip mark="held" />
        <MarkChip mark="late" />
        <MarkChip mark="forecast" why="chậm 2 ngày, chưa trình hồ sơ" />
      </div>
    </Part>
  );
}

function ButtonsPart() {
  return (
    <Part title="Nút">
      <div className="dev-row">
        <Button kind="act">Lưu và tiếp tục</Button>
        <Button kind="seal" icon={Stamp}>
          Ra quyết định chuẩn y
        </Button>
        <Button>Để sau</Button>
        <Button kind="text">Hủy</Button>
        <Button kind="seal" icon={Stamp} blockedBecause="Mở khi đủ 4 điều trên">
          Ra quyết định chuẩn y
        </Button>
        <ButtonLink to="/dev/board" size="small">
          Toàn cảnh mẫu
        </ButtonLink>
        <ButtonLink to="/dev/congress" size="small">
          Đại hội mẫu
        </ButtonLink>
      </div>
    </Part>
  );
}

function FormPart() {
  return (
    <Part title="Biểu mẫu">
      <FormSample />
    </Part>
  );
}

function SavingPart() {
  return (
    <Part title="Lưu">
      <div className="dev-row" style={{ gap: 22 }}>
        <SaveState saving={{ state: 'saving' }} />
        <SaveState saving={{ state: 'saved', time: '10:42' }} />
        <SaveState saving={{ state: 'waiting' }} />
        <SaveState saving={{ state: 'failed', onRetry: () => undefined }} />
      </div>
    </Part>
  );
}

function ActsPart() {
  return (
    <Part title="Hai người xác nhận, hoàn tác">
      <ActsSample />
    </Part>
  );
}

function EmptyPart() {
  return (
    <Part title="Trống, đang tải, lỗi, không có quyền">
      <div className="dev-grid">
        <EmptyState
          icon={Landmark}
          title="Chưa có đại hội nào"
          action={
            <Button kind="act" size="small">
              Tạo mùa đại hội
            </Button>
          }
        >
          Tạo mùa đại hội trước. Phần mềm sẽ lập đại hội cho từng đơn vị theo cây tổ chức.
        </EmptyState>
        <LoadingLines />
        <ErrorState error={offline()} onRetry={() => undefined} />
        <NoRights onAsk={() => undefined}>
          Hồ sơ nhân sự chỉ mở cho Ban Tổ chức Huyện ủy Gò Quao. Người cấp quyền: Danh Thị Mỹ Giàu.
        </NoRights>
      </div>
    </Part>
  );
}

function TroublePart() {
  return (
    <Part title="Mất mạng, hai người cùng sửa">
      <OfflineStrip queued={3} />
      <div style={{ height: 16 }} />
      <ConflictPanel
        by={{ who: 'Danh Thị Mỹ Giàu', time: '10:05' }}
        fields={[
          {
            at: 'place',
            label: 'Địa điểm',
            mine: 'Hội trường huyện',
            theirs: 'Nhà văn hóa huyện',
          },
        ]}
        onResolve={() => undefined}
      />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="dev-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

const late = {
  at: 'openingDate',
  label: 'Ngày khai mạc',
  message: 'Ngày này sau hạn 31/8/2020 của Tỉnh ủy. Chọn ngày sớm hơn, hoặc xin lùi hạn.',
};

function FormSample() {
  const [errors, setErrors] = useState([late]);
  return (
    <Form errors={errors} onSend={() => setErrors([late])}>
      <DateField
        name="openingDate"
        label="Ngày khai mạc"
        help="Trong khoảng 1/8 đến 31/8/2020"
        defaultValue={calendarDate('2020-09-02')}
        yearHint={2020}
      />
      <NumberField
        name="seats"
        label="Số lượng cần bầu"
        help="Danh sách không quá 53"
        defaultValue={26651}
      />
      <TextField name="place" label="Địa điểm" optional defaultValue="Hội trường huyện" />
      <PasswordField name="password" label="Mật khẩu" autoComplete="off" />
      <Select name="kind" label="Loại đại hội" options={kinds} />
      <RadioGroup name="form" label="Hình thức phiếu" options={kinds} defaultValue="a" />
      <Checkbox name="pilot" help="Mở trước các đơn vị khác để rút kinh nghiệm">
        Đại hội điểm
      </Checkbox>
      <FileDrop
        label="Đề án nhân sự"
        limits={{ endings: ['.docx', '.pdf'], maxBytes: 20 * 1_048_576 }}
        onFiles={() => undefined}
      />
      <FileDrop
        label="Báo cáo"
        limits={{ endings: ['.docx'], maxBytes: 20 * 1_048_576 }}
        sending={{ name: 'bao-cao.docx', percent: 42 }}
        onFiles={() => undefined}
      />
      <FormActions>
        <Button kind="act" type="submit" size="form">
          Lưu và tiếp tục
        </Button>
        <Button kind="text" size="form">
          Hủy
        </Button>
      </FormActions>
    </Form>
  );
}

const kinds = [
  { value: 'a', label: 'Đại hội đại biểu' },
  { value: 'b', label: 'Đại hội đảng viên', help: 'Dưới 200 đảng viên' },
];

function ActsSample() {
  const [open, setOpen] = useState(false);
  const [undo, setUndo] = useState(false);
  return (
    <div className="dev-row">
      <Button onPress={() => setOpen(true)}>Niêm phong kết quả…</Button>
      <Button onPress={() => setUndo(true)}>Bỏ nhắc 3 đơn vị</Button>
      <TwoPersonDialog
        open={open}
        onClose={() => setOpen(false)}
        title="Niêm phong kết quả bầu Ban Chấp hành"
        first={{ name: 'Ngô Quốc Trị', post: 'Trưởng ban' }}
        verb="Niêm phong"
        onConfirm={() => setOpen(false)}
      >
        Sau bước này không sửa được số liệu. Muốn mở phải có quyết định và hai người.
      </TwoPersonDialog>
      {undo && (
        <UndoBar onUndo={() => setUndo(false)} onGone={() => setUndo(false)}>
          Đã bỏ nhắc 3 đơn vị.
        </UndoBar>
      )}
    </div>
  );
}
