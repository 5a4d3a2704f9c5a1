import type { Workshop } from '@shared/domain/workshop';
import { useWorkshop } from '@renderer/data/records';
import { useWords } from '@renderer/data/settings';
import { putTipAway, useKeptTemplate, useTip } from '@renderer/data/template-tip';
import { IconButton } from '@renderer/ui/controls/IconButton';
import { MarginRow } from '@renderer/ui/layout/MarginRow';
import styles from './template-tip.module.css';

/** What whoever made the template would say to whoever prepares a meeting by it; until it is put away. */
export function TemplateTip() {
  const workshop = useWorkshop();
  const template = useKeptTemplate(workshop);
  return template === null ? null : <Tip template={template} workshop={workshop} />;
}

function Tip({ template, workshop }: { template: string; workshop: Workshop }) {
  const { prepare } = useWords();
  const tip = useTip(template, workshop);
  if (tip === '') return null;
  return (
    <MarginRow>
      <div className={styles.tip} role="note">
        <p className="grow">
          <b>{prepare.beforeYouMeet}</b> <span lang={workshop.language}>{tip}</span>
        </p>
        <IconButton
          icon="x"
          size="small"
          label={prepare.putTipAway}
          onPress={() => putTipAway(workshop.id)}
        />
      </div>
    </MarginRow>
  );
}
