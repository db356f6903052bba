import { rehearsalRoutes, type RehearsalView } from '@daihoi/contract/rehearsal';
import { useAct } from '../../api/use-act.ts';
import { Button } from '../../components/button.tsx';
import { Form, FormActions } from '../../components/form.tsx';
import { Said } from '../../components/said.tsx';
import { TextField } from '../../components/text-field.tsx';
import { rehearsalTexts } from '../../i18n/rehearsal.ts';
import { useText } from '../../i18n/use-text.ts';
import { formText } from '../../lib/form-text.ts';

const fields = ['place', 'head', 'printer', 'scanner'] as const;
const explained = ['printer', 'scanner'] as const;

/** What people know of room and machines. */
export function NotesForm({ view }: { readonly view: RehearsalView }) {
  const { t } = useText(rehearsalTexts);
  const act = useAct(rehearsalRoutes.writeNotes);
  const { notes, version } = view;
  return (
    <Form onSend={(form) => void send(form)}>
      {fields.map((name) => {
        const help = explained.find((each) => each === name);
        return (
          <TextField
            key={name}
            name={name}
            label={t(`certificate.${name}`)}
            help={help && t(`certificate.${help}Help`)}
            defaultValue={notes[name]}
            maxLength={300}
          />
        );
      })}
      <TextField
        name="remarks"
        label={t('certificate.remarks')}
        defaultValue={notes.remarks}
        maxLength={2_000}
        lines={3}
      />
      <Said state={act.state} />
      <FormActions>
        <Button size="small" type="submit" busy={act.state.status === 'sending'}>
          {t('certificate.save')}
        </Button>
      </FormActions>
    </Form>
  );

  async function send(form: FormData): Promise<void> {
    const body = {
      place: formText(form, 'place'),
      head: formText(form, 'head'),
      printer: formText(form, 'printer'),
      scanner: formText(form, 'scanner'),
      remarks: formText(form, 'remarks'),
      version,
    };
    await act.tell({ body });
  }
}
