import { useState } from 'react';
import { minutesOf, type Method, type MethodScope } from '@shared/domain/method';
import { request } from '@renderer/data/bridge';
import { useWords } from '@renderer/data/settings';
import { Button } from '@renderer/ui/controls/Button';
import { Segment } from '@renderer/ui/controls/Segment';
import { Dialog } from '@renderer/ui/feedback/Dialog';
import { Refusal } from '@renderer/ui/feedback/Refusal';
import { tell } from '@renderer/ui/feedback/tell';
import { useAction } from '@renderer/ui/useAction';
import { SavedField } from '../SavedField';
import { removeMethod, updateMethod } from './methods-data';
import { StepList } from './StepList';
import styles from './methods.module.css';

export type MethodEditorProps = { method: Method; onBack: () => void };

/** One's own method being written: what it is at the left, its steps at the right. Every field is saved as it is left. */
export function MethodEditor({ method, onBack }: MethodEditorProps) {
  const words = useWords();
  const { methods, prepare } = words;
  const { id, name, steps } = method;
  const [openId, setOpenId] = useState<string | null>(null);
  const { run, error } = useAction(async () => {
    setOpenId((await request('method.addStep', { id })).id);
  });
  const back = () => {
    // Leaving the field is what saves it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onBack();
  };
  return (
    <Dialog
      isOpen
      onClose={back}
      title={methods.editing(name)}
      size="large"
      footer={
        <>
          <Button icon="trash" onPress={() => tell(removeMethod(method, words))}>
            {methods.remove}
          </Button>
          <Button icon="plus" onPress={() => void run()} keys={['Ins']}>
            {methods.addStep}
          </Button>
          <span className="grow" />
          <Button tone="primary" keys={['Esc']} onPress={back}>
            {methods.back}
          </Button>
        </>
      }
    >
      <div className={styles.editor}>
        <Described method={method} />
        <div className={styles.stepsOfEditor}>
          <p className="sub">{methods.total(prepare.duration(minutesOf(steps)), steps.length)}</p>
          <Refusal text={error} />
          <StepList method={method} openId={openId} onOpen={setOpenId} onAdd={() => void run()} />
        </div>
      </div>
    </Dialog>
  );
}

function Described({ method }: { method: Method }) {
  const { methods } = useWords();
  const { id, scope } = method;
  const text = (of: 'name' | 'purpose' | 'tip') => ({
    field: `method:${id}:${of}`,
    value: method[of],
    save: (value: string, options: object) => updateMethod(id, { [of]: value }, options),
  });
  const scopes: readonly MethodScope[] = ['method', 'meeting'];
  return (
    <div className={styles.described}>
      <SavedField
        label={methods.name}
        {...text('name')}
        check={(typed) => (typed === '' ? methods.nameMissing : null)}
        isForNow={method.name === methods.newName}
        autoFocus
      />
      <Segment
        label={methods.scope}
        fit="fill"
        value={scope}
        options={scopes.map((value) => ({ value, label: methods.scopes[value] }))}
        onChange={(next) => tell(updateMethod(id, { scope: next }))}
      />
      <SavedField
        label={methods.purpose}
        placeholder={methods.purposeHint}
        {...text('purpose')}
        isMultiline
      />
      <SavedField label={methods.tip} placeholder={methods.tipHint} {...text('tip')} isMultiline />
    </div>
  );
}
