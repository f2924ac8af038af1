/**
 * koffi, the library that calls native code. All that its JavaScript does is to look for its native half and to mark
 * old names as deprecated, which takes 6 ms in every thread. So we look first where npm installs the native half.
 */
import { createRequire } from 'node:module';

type Koffi = typeof import('koffi');

const require = createRequire(import.meta.url);

function load(): Koffi {
  const { arch } = process;
  try {
    return require(`@koromix/koffi-linux-${arch}/linux_${arch}/koffi.node`) as Koffi;
  } catch {
    // A C library other than glibc, or another place: koffi knows them all.
    return require('koffi') as Koffi;
  }
}

export const koffi = load();
