import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from '@renderer/ui/controls/Button';
import { Field } from '@renderer/ui/controls/Field';
import { Segment } from '@renderer/ui/controls/Segment';

test('a button that cannot be pressed says why, and still takes the focus', async () => {
  const press = vi.fn();
  const user = userEvent.setup();
  render(
    <Button onPress={press} disabledReason="Der er ingen grupper endnu.">
      Fordel
    </Button>,
  );
  await user.tab();
  const button = screen.getByRole('button', { name: 'Fordel', description: 'Der er ingen grupper endnu.' });
  expect(document.activeElement).toBe(button);
  await user.click(button);
  await user.keyboard('{Enter}');
  expect(press).not.toHaveBeenCalled();
});

test('the keys a button shows are not part of its name', () => {
  render(<Button keys={['Alt', '5']}>+5 min</Button>);
  const button = screen.getByRole('button', { name: '+5 min' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Alt+5');
});

test('a field says what is wrong with what was written', () => {
  render(<Field label="Tid" value="25:10" onChange={() => undefined} error="Klokken går kun til 23:59." />);
  const field = screen.getByRole('textbox', { name: 'Tid', description: 'Klokken går kun til 23:59.' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('arrows move the choice in a segment', async () => {
  const user = userEvent.setup();
  const Views = () => {
    const [view, setView] = useState('clock');
    const options = [
      { value: 'clock', label: 'Ur' },
      { value: 'board', label: 'Tavle' },
    ];
    return <Segment label="Scenen viser" value={view} options={options} onChange={setView} />;
  };
  render(<Views />);
  expect(screen.getByRole('radiogroup', { name: 'Scenen viser' })).toBeDefined();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Tavle' }).checked).toBe(true);
});
