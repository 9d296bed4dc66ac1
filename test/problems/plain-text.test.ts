import { describe, expect, it } from 'vitest';
import { plainText, quotable } from '../../src/problems/plain-text.ts';

describe('text from outside', () => {
  it.each([
    ['an escape sequence', '\u001b[31mred'],
    ['a bell', 'a\u0007b'],
    ['a code that clears the line', 'a\u009bK'],
    ['a mark that turns the writing around', 'a\u202eb'],
    ['a character without width', 'shen\u200bzhen'],
    ['half a character', 'a\ud800b'],
  ])('cannot command a terminal by %s', (_, text) => {
    expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\p{Surrogate}]/u);
    expect(plainText(text)).toHaveLength(text.length);
  });

  it('keeps what can be read, Chinese and emoji included', () => {
    expect(plainText('深圳 é 👍')).toBe('深圳 é 👍');
  });

  it('turns a tab into one space', () => {
    expect(plainText('a\tb')).toBe('a b');
  });

  it('is quoted up to 60 characters', () => {
    expect(quotable('x'.repeat(59))).toBe('x'.repeat(59));
    expect(quotable('x'.repeat(60))).toBe('x'.repeat(60));
    expect(quotable('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`);
  });

  it('is never cut inside a character', () => {
    expect(quotable('👍'.repeat(61))).toBe(`${'👍'.repeat(60)}…`);
  });
});
