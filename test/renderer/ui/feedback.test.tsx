import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { ConfirmDialog } from '@renderer/ui/feedback/ConfirmDialog';
import { Messages } from '@renderer/ui/feedback/Messages';
import {
  closeWaysBack,
  currentMessages,
  dropMessage,
  sayUndoable,
  showMessage,
} from '@renderer/ui/feedback/messages';

test('the safe choice of a dialog has the focus, and Esc means the same', async () => {
  const keep = vi.fn();
  const remove = vi.fn();
  render(
    <ConfirmDialog
      isOpen
      title="Slet Ove Tranebjerg overalt?"
      text="Det kan ikke fortrydes."
      keepLabel="Behold"
      onKeep={keep}
      actLabel="Slet overalt"
      onAct={remove}
    />,
  );
  expect(screen.getByRole('alertdialog', { name: 'Slet Ove Tranebjerg overalt?' })).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Behold' }));
  await userEvent.setup().keyboard('{Escape}');
  expect(keep).toHaveBeenCalledOnce();
  expect(remove).not.toHaveBeenCalled();
});

describe('a message', () => {
  const undo = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    render(
      <>
        <Announcer />
        <Messages label="Beskeder" closeLabel="Luk beskeden" undo={{ label: 'Fortryd', onPress: undo }} />
      </>,
    );
  });
  afterEach(() => {
    act(() => {
      currentMessages().forEach(({ id }) => dropMessage(id));
    });
    vi.useRealTimers();
  });
  const say = () =>
    act(() => {
      sayUndoable('3 noter samlet');
    });
  const wait = (seconds: number) =>
    act(() => {
      vi.advanceTimersByTime(seconds * 1000);
    });

  test('is announced politely and goes after eight seconds', () => {
    say();
    expect(screen.getByRole('status').textContent).toBe('3 noter samlet');
    wait(7.9);
    expect(screen.getByRole('button', { name: 'Fortryd' })).toBeDefined();
    wait(0.2);
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
  });

  test('takes back what it says and nothing later: an older one has no way back any more', () => {
    say();
    act(() => {
      sayUndoable('Gruppe C er slettet');
    });
    expect(screen.getAllByRole('button', { name: 'Fortryd' })).toHaveLength(1);
    act(() => {
      closeWaysBack();
    });
    expect(screen.getByRole('region').textContent).toContain('Gruppe C er slettet');
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
  });

  test('stays while it has the focus', () => {
    say();
    act(() => {
      screen.getByRole('button', { name: 'Fortryd' }).focus();
    });
    wait(60);
    expect(screen.getByRole('button', { name: 'Fortryd' })).toBeDefined();
    act(() => {
      screen.getByRole('button', { name: 'Fortryd' }).blur();
    });
    wait(8.1);
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
  });

  test('takes back what was done, and is gone', () => {
    say();
    fireEvent.click(screen.getByRole('button', { name: 'Fortryd' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(screen.queryByText('Fortryd')).toBeNull();
  });

  test('may offer an act of its own', () => {
    const show = vi.fn();
    act(() => {
      showMessage({ text: 'Gemt som Referat.docx', action: { label: 'Vis filen', onPress: show } });
    });
    expect(screen.queryByRole('button', { name: 'Fortryd' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Vis filen' }));
    expect(show).toHaveBeenCalledOnce();
  });

  test('about something that went wrong waits to be put away', () => {
    act(() => {
      showMessage({ text: 'Filen blev ikke gemt.', tone: 'late' });
    });
    wait(600);
    fireEvent.click(screen.getByRole('button', { name: 'Luk beskeden' }));
    expect(currentMessages()).toEqual([]);
  });
});
