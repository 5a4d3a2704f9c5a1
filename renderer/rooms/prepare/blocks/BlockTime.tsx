import type { RequestOptions } from '@shared/contract/wire';
import type { Block } from '@shared/domain/agenda';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Checkbox } from '@renderer/ui/controls/Checkbox';
import { tell } from '@renderer/ui/feedback/tell';
import { MinutesField } from '../MinutesField';
import form from '../agenda.module.css';
import styles from './blocks.module.css';

/** What may give way on the evening: how short it may become, and whether it may be left out. */
export function BlockTime({ block, onEnter }: { block: Block; onEnter: () => void }) {
  const { agenda } = useWords();
  const { id, minutes, leastMinutes, mayDrop } = block;
  const update = (least: number | null, options: RequestOptions) =>
    request('block.update', { id, fields: { leastMinutes: least } }, options);
  return (
    <div role="group" aria-label={agenda.time} className={form.besideRow}>
      <span className={form.besideLabel}>{agenda.time}</span>
      <div className={styles.ways}>
        <MinutesField
          label={agenda.mayShrinkTo}
          placeholder={agenda.mayShrinkHint}
          className={styles.least}
          field={`block:${id}:leastMinutes`}
          value={leastMinutes}
          most={minutes}
          refusal={agenda.leastWrong(minutes)}
          save={update}
          clear={(options) => update(null, options)}
          onEnter={onEnter}
        />
        <span className="sub">{agenda.mayShrinkUnit}</span>
        <Checkbox
          isChecked={mayDrop}
          onChange={(next) => tell(request('block.update', { id, fields: { mayDrop: next } }))}
        >
          {agenda.mayDrop}
        </Checkbox>
      </div>
    </div>
  );
}
