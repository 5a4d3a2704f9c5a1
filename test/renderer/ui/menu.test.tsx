import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { MenuButton } from '@renderer/ui/controls/MenuButton';

const setUp = () => {
  const move = vi.fn();
  const stay = vi.fn();
  render(
    <MenuButton
      label="Flyt til"
      items={[
        { title: 'Grupper', entries: [{ id: 'a', label: 'Mødesteder', onPress: stay, isCurrent: true }] },
        { id: 'b', label: 'Overgange', onPress: move, keys: ['B'] },
        { id: 'c', label: 'Frivillige', onPress: move, disabledReason: 'Gruppen er fuld' },
      ]}
    />,
  );
  return { user: userEvent.setup(), move, stay };
};

test('a menu opens with the arrow key, and Enter chooses', async () => {
  const { user, move } = setUp();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  expect(screen.getByRole('menu', { name: 'Flyt til' })).toBeDefined();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(move).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

test('the key written beside an entry chooses it', async () => {
  const { user, move } = setUp();
  await user.click(screen.getByRole('button', { name: 'Flyt til' }));
  await user.keyboard('b');
  expect(move).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

test('Esc closes the menu and gives the focus back', async () => {
  const { user } = setUp();
  await user.click(screen.getByRole('button', { name: 'Flyt til' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('menu')).toBeNull();
  await vi.waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Flyt til' })),
  );
});

test('the place where it is already changes nothing', async () => {
  const { user, stay } = setUp();
  await user.click(screen.getByRole('button', { name: 'Flyt til' }));
  await user.click(screen.getByRole('menuitem', { name: 'Mødesteder' }));
  expect(stay).not.toHaveBeenCalled();
});

test('what cannot be chosen says why', async () => {
  const { user } = setUp();
  await user.click(screen.getByRole('button', { name: 'Flyt til' }));
  const full = screen.getByRole('menuitem', { name: 'Frivillige Gruppen er fuld' });
  expect(full.getAttribute('aria-disabled')).toBe('true');
});
