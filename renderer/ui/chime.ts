import type { TimeWarning } from '@shared/domain/duration';

/** As the app counts: one stroke when time is nearly over, two just before, three when it is up. */
const strokes: Record<TimeWarning, number> = { soon: 1, last: 2, over: 3 };
/** Of full strength, and the overtone's part of it. */
const strength = { soft: 0.07, clear: 0.28 };
const overtone = 0.25;
/** Hertz, seconds. */
const pitch = 587;
const between = 0.34;
const fading = 1.1;

/** A short soft sound, made here: struck like wood, and gone within two seconds. */
export const chime = (warning: TimeWarning, level: keyof typeof strength): void => {
  const context = new AudioContext();
  const count = strokes[warning];
  for (let stroke = 0; stroke < count; stroke++) {
    const at = context.currentTime + 0.05 + stroke * between;
    strike(context, at, pitch, strength[level]);
    strike(context, at, pitch * 3, strength[level] * overtone);
  }
  // A context that is kept keeps the computer's sound awake.
  setTimeout(() => void context.close(), (count * between + fading + 0.2) * 1_000);
};

const strike = (context: AudioContext, at: number, frequency: number, volume: number): void => {
  const tone = new OscillatorNode(context, { frequency });
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(volume, at + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + fading);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + fading);
};
