import { KeyboardSensor, MouseSensor, TouchSensor, type KeyboardSensorProps } from '@dnd-kit/core';
import type { KeyboardEvent, MouseEvent, TouchEvent } from 'react';

/** Buttons, links and fields inside a row are for pressing and writing in; only the handle is for taking hold. */
const isForDragging = (target: EventTarget): boolean =>
  target instanceof Element &&
  (target.closest('[data-drag-handle]') !== null ||
    target.closest('button, a, input, textarea, select, label, [contenteditable=true], [data-no-drag]') ===
      null);

export class Mouse extends MouseSensor {
  static override activators: typeof MouseSensor.activators = [
    {
      eventName: 'onMouseDown',
      handler: ({ nativeEvent, target }: MouseEvent) => nativeEvent.button === 0 && isForDragging(target),
    },
  ];
}

export class Touch extends TouchSensor {
  static override activators: typeof TouchSensor.activators = [
    {
      eventName: 'onTouchStart',
      handler: ({ nativeEvent, target }: TouchEvent) =>
        nativeEvent.touches.length === 1 && isForDragging(target),
    },
  ];
}

/** Space takes hold. On a handle Enter does too; on a row Enter is the row's own. */
export class Keys extends KeyboardSensor {
  /** What scrolls is ours to scroll: dnd-kit knows only the list that the thing came from, and does it slower than keys repeat. */
  constructor({ context, ...props }: KeyboardSensorProps) {
    const still = {
      get current() {
        return { ...context.current, scrollableAncestors: [] };
      },
    };
    super({ ...props, context: still });
  }

  static override activators: typeof KeyboardSensor.activators = [
    {
      eventName: 'onKeyDown',
      handler: (event: KeyboardEvent, options, { active }) => {
        const isHandle = (event.target as Element).closest('[data-drag-handle]') !== null;
        const takesHold = event.code === 'Space' || (isHandle && event.code === 'Enter');
        if (!takesHold || event.target !== active.activatorNode.current) return false;
        event.preventDefault();
        options.onActivation?.({ event: event.nativeEvent });
        return true;
      },
    },
  ];
}
