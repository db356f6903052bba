import type { UnitRef } from '@daihoi/contract/http';
import { accountRoutes, type RoleName, type SlipView } from '@daihoi/contract/people';
import { useState } from 'react';
import { useAct } from '../../api/use-act.ts';
import { useRoute } from '../../api/use-route.ts';
import { Breadcrumb } from '../../components/breadcrumb.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Select } from '../../components/choice-fields.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { Here, NoRights } from '../../components/screen-states.tsx';
import { TextField } from '../../components/text-field.tsx';
import { adminTexts } from '../../i18n/admin.ts';
import { commonTexts } from '../../i18n/common.ts';
import { useText } from '../../i18n/use-text.ts';
import { useFormat } from '../../lib/format.ts';
import { readRole, useRoleOptions } from './account-words.ts';
import { Said } from '../../components/said.tsx';
import { SlipSheet } from './slip-sheet.tsx';
import { useKeptUnit } from './use-kept-unit.ts';
import './admin.css';

const levels = ['GRASSROOTS', 'UPPER_GRASSROOTS', 'CELL'] as const;

/** An account for every unit of a level that lacks one: choose, look, create, print. */
export function LevelPage() {
  const { t } = useText(adminTexts);
  const format = useFormat();
  const unit = useKeptUnit();
  const [slips, setSlips] = useState<readonly SlipView[]>();
  const sentence = slips ? t('level.once') : unit && t('level.lead', { unit: unit.fullName });
  return (
    <>
      <div className="not-printed">
        <Breadcrumb levels={[{ label: t('name'), to: '/admin' }, { label: t('level.title') }]} />
        <PageHead
          name={unit?.fullName ?? t('name')}
          title={slips ? t('level.done', { n: format.integer(slips.length) }) : t('level.title')}
        >
          {sentence}
        </PageHead>
      </div>
      {slips ? (
        <SlipSheet slips={slips} />
      ) : unit ? (
        <LevelChoice unit={unit} onMade={setSlips} />
      ) : (
        <NoRights>{t('accounts.noRights')}</NoRights>
      )}
    </>
  );
}

interface LevelChoiceProps {
  readonly unit: UnitRef;
  readonly onMade: (slips: readonly SlipView[]) => void;
}

function LevelChoice({ unit, onMade }: LevelChoiceProps) {
  const { t } = useText(adminTexts);
  const [level, setLevel] = useState<string>(levels[0]);
  const [role, setRole] = useState<RoleName>('committeeOffice');
  const [postTitle, setPostTitle] = useState('');
  const roles = useRoleOptions();
  return (
    <>
      <div className="admin-filter">
        <Select
          name="level"
          label={t('level.level')}
          options={levels.map((each) => ({ value: each, label: t(`level.levels.${each}`) }))}
          defaultValue={level}
          onChoose={setLevel}
        />
        <Select
          name="role"
          label={t('accounts.role')}
          options={roles}
          defaultValue={role}
          onChoose={(chosen) => setRole(readRole(chosen) ?? role)}
        />
        <TextField
          name="postTitle"
          label={t('level.postTitle')}
          maxLength={120}
          optional
          onType={setPostTitle}
        />
      </div>
      <LevelPreview unit={unit} request={{ level, role, postTitle }} onMade={onMade} />
    </>
  );
}

interface LevelPreviewProps extends LevelChoiceProps {
  readonly request: { readonly level: string; readonly role: RoleName; readonly postTitle: string };
}

function LevelPreview({ unit, request, onMade }: LevelPreviewProps) {
  const { t } = useText(adminTexts);
  const common = useText(commonTexts);
  const format = useFormat();
  const params = { unitId: unit.id };
  const { level, role } = request;
  const plan = useRoute(accountRoutes.planLevel, { params, query: { level, role } });
  const act = useAct(accountRoutes.createLevel);
  async function handleCreate(): Promise<void> {
    const made = await act.send({ params, body: request });
    if (made.ok) onMade(made.value.slips);
  }
  return (
    <Here of={plan}>
      {({ missing, served }) => (
        <>
          <p className="admin-count" role="status">
            {t('level.preview', {
              missing: format.integer(missing.length),
              served: format.integer(served),
            })}
          </p>
          <div className="admin-acts">
            <Button
              kind="act"
              busy={act.state.status === 'sending'}
              onPress={() => void handleCreate()}
              {...(missing.length === 0 ? { blockedBecause: t('level.served') } : {})}
            >
              {t('level.send', { n: format.integer(missing.length) })}
            </Button>
            <ButtonLink kind="text" to="/admin">
              {common.t('act.cancel')}
            </ButtonLink>
          </div>
          <Said state={act.state} />
          {missing.length > 0 && (
            <Card padded={false}>
              <DataTable
                label={t('level.listed')}
                density="dense"
                rows={missing}
                keyOf={(row) => row.unit.id}
                columns={[
                  { id: 'unit', head: t('level.unitColumn'), cell: (row) => row.unit.fullName },
                  {
                    id: 'username',
                    head: t('accounts.username'),
                    cell: (row) => row.username,
                    phone: 'figure',
                  },
                ]}
              />
            </Card>
          )}
        </>
      )}
    </Here>
  );
}
