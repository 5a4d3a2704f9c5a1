import type { Block } from '@shared/domain/agenda';
import { request } from '@renderer/data/bridge';
import { SavedField, type ShownField } from '../SavedField';

type BlockTextProps = ShownField & {
  block: Block;
  of: 'title' | 'presenter' | 'question' | 'facilitatorNote' | 'goal' | 'method' | 'materials';
  /** The sentence when it is emptied. */
  refusal?: string;
};

/** One text of a block, saved as it is left. */
export function BlockText({ block, of, refusal, ...shown }: BlockTextProps) {
  const { id } = block;
  return (
    <SavedField
      {...shown}
      field={`block:${id}:${of}`}
      value={block[of]}
      check={refusal === undefined ? undefined : (text) => (text === '' ? refusal : null)}
      save={(text, options) => request('block.update', { id, fields: { [of]: text } }, options)}
    />
  );
}
