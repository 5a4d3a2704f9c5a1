import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '@renderer/ui/feedback/Announcer';
import { ConfirmDialog } from '@renderer/ui/feedback/ConfirmDialog';
import { Messages } from '@renderer/ui/feedback/Messages';
import { currentMessages, dropMessage, showMessage } from '@renderer/ui/feedback/messages';

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
  beforeEach(() => {
    vi.useFakeTimers();
    render(
      <>
        <Announcer />
        <Messages label="Beskeder" closeLabel="Luk beskeden" />
      </>,
    );
  });
  afterEach(() => {
    act(() => {
      currentMessages().forEach(({ id }) => dropMessage(id));
    });
    vi.useRealTimers();
  });
  const undo = vi.fn();
  const say = () =>
    act(() => {
      showMessage({ text: '3 noter samlet', action: { label: 'Fortryd', onPress: undo } });
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

  test('about something that went wrong waits to be put away', () => {
    act(() => {
      showMessage({ text: 'Filen blev ikke gemt.', tone: 'late' });
    });
    wait(600);
    fireEvent.click(screen.getByRole('button', { name: 'Luk beskeden' }));
    expect(currentMessages()).toEqual([]);
  });
});
