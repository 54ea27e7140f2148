import { describe, expect, it } from '@jest/globals';
import { simplified } from './simplified.js';

describe('simplified', () => {
  it('reads traditional characters as the simplified ones that phrases are written with', () => {
    expect(simplified('把她的衣服脫掉，臉要像')).toBe('把她的衣服脱掉，脸要像');
  });

  it('keeps every place in the text', () => {
    const text = '一鍵脫衣 workflow，隨便丟一張照片';
    expect(simplified(text)).toHaveLength(text.length);
  });

  it('leaves Japanese alone', () => {
    expect(simplified('愛犬の写真')).toBe('愛犬の写真');
  });
});
