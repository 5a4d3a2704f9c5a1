import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Seal } from '@renderer/ui/marks/Seal';
import { Strokes } from '@renderer/ui/marks/Strokes';
import { Tally } from '@renderer/ui/marks/Tally';

test('a group shows its letter and is read by its name', () => {
  render(<Seal letter="b" label="Gruppe B" />);
  expect(screen.getByRole('img', { name: 'Gruppe B' }).textContent).toBe('B');
});

test('the ninth group wears the first shape with a letter of its own', () => {
  const { container } = render(
    <>
      <Seal letter="A" />
      <Seal letter="I" />
    </>,
  );
  const [first, ninth] = container.querySelectorAll('[data-g]');
  expect(ninth?.getAttribute('data-g')).toBe(first?.getAttribute('data-g'));
  expect(ninth?.textContent).toBe('I');
});

test('a count is drawn in strokes by five, with its number beside', () => {
  const { container } = render(<Tally count={7} />);
  const strokes = container.querySelector('path')?.getAttribute('d') ?? '';
  const isAcross = strokes
    .split('M')
    .slice(1)
    .map((stroke) => stroke.includes('L'));
  expect(isAcross).toEqual([false, false, false, false, true, false, false]);
  expect(screen.getByText('7')).toBeDefined();
});

test('a count of nothing has no strokes, only its number', () => {
  const { container } = render(<Tally count={0} />);
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.getByText('0')).toBeDefined();
});

test('minutes over time go on after the planned ones', () => {
  const { container } = render(<Strokes total={20} spent={23} label="3 minutter over" />);
  expect(screen.getByRole('img', { name: '3 minutter over' })).toBeDefined();
  expect(container.querySelectorAll('.over')).toHaveLength(3);
  expect(container.querySelectorAll('.done')).toHaveLength(20);
});

test('a block that was left running overnight keeps strokes that can be told apart', () => {
  const { container } = render(<Strokes total={20} spent={600} label="580 minutter over" />);
  expect(container.querySelectorAll('.over')).toHaveLength(30);
});
