// People at work, from the side: no faces, and everybody dressed for the weather.
import { circle, group, path, rect, stroke } from './kit.ts';

export type Clothes = { readonly coat: string; readonly legs: string; readonly hat: string; readonly skin: string };

/** Bent over a spade; stands on 0, 0 and is 230 tall. A negative `way` looks to the left. */
export function digger({ coat, legs, hat, skin }: Clothes, way = 1): string {
  return group(
    [
      stroke('M-22 0 L-14 -92 M26 0 L6 -92', legs, 26),
      rect(-38, -10, 34, 14, '#2b2a2c', 'rx="6"'),
      rect(12, -10, 34, 14, '#2b2a2c', 'rx="6"'),
      path('M-30 -84 Q-34 -168 14 -182 Q62 -178 58 -132 L28 -78 Q0 -64 -30 -84Z', coat),
      stroke('M48 -160 Q92 -132 104 -104 M40 -140 Q70 -104 84 -84', coat, 20),
      stroke('M82 -150 L150 22', '#8a6540', 9),
      path('M136 6 L168 -8 L178 46 Q160 58 148 50Z', '#8d949a'),
      circle(106, -100, 10, skin),
      circle(86, -80, 10, skin),
      circle(58, -196, 26, skin),
      path('M30 -204 Q34 -236 66 -232 Q90 -226 90 -204 L104 -200 L28 -198Z', hat),
    ],
    `transform="scale(${way} 1)"`,
  );
}

/** Upright, with something held before the chest: a bucket, a tray, a level. */
export function carrier({ coat, legs, hat, skin }: Clothes, held: string, way = 1): string {
  return group(
    [
      stroke('M-16 0 L-10 -96 M18 0 L10 -96', legs, 26),
      rect(-32, -10, 34, 14, '#2b2a2c', 'rx="6"'),
      rect(4, -10, 34, 14, '#2b2a2c', 'rx="6"'),
      path('M-36 -82 Q-38 -190 0 -194 Q40 -190 38 -82 Q0 -70 -36 -82Z', coat),
      circle(4, -220, 27, skin),
      path('M-26 -226 Q-24 -256 6 -254 Q34 -252 34 -226Z', hat),
      stroke('M14 -172 Q44 -140 66 -128', coat, 20),
      circle(70, -126, 10, skin),
      held,
    ],
    `transform="scale(${way} 1)"`,
  );
}
