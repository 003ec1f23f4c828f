import { isOutside } from './isOutside.ts'
import { pathFrom } from './pathFrom.ts'

/** A path as a patch names it, since git takes none from the root or through `..`: from the working folder, if it is in it. */
export function patchPath(path: string, cwd: string): string {
  const inside = pathFrom(cwd, cwd)(path)
  return isOutside(inside) ? path : inside
}
