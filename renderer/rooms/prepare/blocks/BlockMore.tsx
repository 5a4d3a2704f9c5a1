import { useId } from 'react';
import type { Block } from '@shared/domain/agenda';
import { choose, useChosen } from '@renderer/data/place';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import type { PlannedItem } from '../prepare-view';
import { BlockText } from './BlockText';
import { BlockTime } from './BlockTime';
import { BlockGroups } from './BlockGroups';
import { hiddenIn } from './block-view';
import form from '../agenda.module.css';
import styles from './blocks.module.css';

type BlockMoreProps = { block: Block; items: readonly PlannedItem[]; onEnter: () => void };

/** The fields that many blocks do without, under one unfold that stays as it was left. */
export function BlockMore({ block, items, onEnter }: BlockMoreProps) {
  const words = useWords();
  const { agenda } = words;
  const isOpen = useChosen('blockMore') === 'open';
  const partId = useId();
  const hidden = hiddenIn(block, words);
  return (
    <>
      <div className={styles.fold}>
        <Button
          tone="quiet"
          size="small"
          icon={isOpen ? 'chevron-down' : 'chevron-right'}
          aria-expanded={isOpen}
          aria-controls={partId}
          onPress={() => choose('blockMore', isOpen ? '' : 'open')}
        >
          {agenda.more}
        </Button>
        {!isOpen && <span className="sub clip">{hidden.join(' · ')}</span>}
      </div>
      <div id={partId} className={styles.more} hidden={!isOpen}>
        {isOpen && (
          <>
            <BlockText
              block={block}
              of="goal"
              label={agenda.goal}
              placeholder={agenda.goalHint}
              className={form.beside}
              isMultiline
            />
            <BlockText
              block={block}
              of="method"
              label={agenda.method}
              className={form.beside}
              onEnter={onEnter}
            />
            <BlockText
              block={block}
              of="materials"
              label={agenda.materials}
              placeholder={agenda.materialsHint}
              className={form.beside}
              isMultiline
            />
            <BlockTime block={block} onEnter={onEnter} />
            <BlockGroups block={block} items={items} />
          </>
        )}
      </div>
    </>
  );
}
