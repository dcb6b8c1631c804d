export type Edge = { readonly from: string; readonly to: string; readonly count: number }
export type Point = readonly [x: number, y: number]
export type Layout = {
  readonly width: number
  readonly height: number
  /** Middle of each room's box. */
  readonly rooms: ReadonlyMap<string, Point>
  /** The points an edge goes through, from the room that imports to the imported one. */
  readonly ways: readonly (readonly [edge: Edge, points: readonly Point[]])[]
}

export const boxWidth = 104
export const boxHeight = 44
const laneWidth = 16 // for an edge that passes between two boxes
const gap = 22
const layerHeight = 132
const margin = 16

/** How far above what imports nothing; a room stands above everything it imports. */
const layersOf = (rooms: readonly string[], edges: readonly Edge[]): ReadonlyMap<string, number> => {
  const layers = new Map(rooms.map((room) => [room, 0]))
  for (const _ of rooms)
    for (const { from, to } of edges) layers.set(from, Math.max(layers.get(from) ?? 0, (layers.get(to) ?? 0) + 1))
  return layers
}

/** Puts rooms in layers and edges in lanes between them, with few crossings. No chance: the same rooms give the same drawing. */
export const layOut = (rooms: readonly string[], edges: readonly Edge[]): Layout => {
  const layerOf = layersOf(rooms, edges)
  const top = Math.max(...layerOf.values())
  const layers: string[][] = Array.from({ length: top + 1 }, () => [])
  for (const room of rooms) layers[layerOf.get(room) ?? 0]?.push(room)
  const chains = edges.map((edge): readonly [Edge, readonly string[]] => {
    const [high, low] = [layerOf.get(edge.from) ?? 0, layerOf.get(edge.to) ?? 0]
    const lanes = Array.from({ length: high - low - 1 }, (_, nth) => `${edge.from}>${edge.to}@${high - 1 - nth}`)
    for (const [nth, lane] of lanes.entries()) layers[high - 1 - nth]?.push(lane)
    return [edge, [edge.from, ...lanes, edge.to]]
  })
  const neighbours = new Map<string, string[]>()
  for (const [, chain] of chains)
    for (const [nth, stop] of chain.entries())
      for (const other of [chain[nth - 1], chain[nth + 1]])
        if (other !== undefined) neighbours.set(stop, [...(neighbours.get(stop) ?? []), other])

  const x = new Map<string, number>()
  const widthOf = (stop: string): number => (stop.includes('@') ? laneWidth : boxWidth) + gap
  const place = (layer: readonly string[]): void => {
    let at = -layer.reduce((sum, stop) => sum + widthOf(stop), 0) / 2
    for (const stop of layer) {
      x.set(stop, at + widthOf(stop) / 2)
      at += widthOf(stop)
    }
  }
  const wish = (stop: string): number => {
    const near = neighbours.get(stop) ?? []
    return near.length === 0 ? 1e6 : near.reduce((sum, other) => sum + (x.get(other) ?? 0), 0) / near.length
  }
  layers.forEach(place)
  for (let sweep = 0; sweep < 24; sweep += 1)
    for (const layer of sweep % 2 === 0 ? layers : layers.toReversed()) {
      const wishes = new Map(layer.map((stop) => [stop, wish(stop)]))
      layer.sort((one, other) => (wishes.get(one) ?? 0) - (wishes.get(other) ?? 0))
      place(layer)
    }

  const left = Math.min(...[...x].map(([stop, at]) => at - widthOf(stop) / 2)) - margin
  const right = Math.max(...[...x].map(([stop, at]) => at + widthOf(stop) / 2)) + margin
  const height = top * layerHeight + boxHeight + 2 * margin
  const point = (stop: string, layer: number): Point => [
    Math.round((x.get(stop) ?? 0) - left),
    height - margin - boxHeight / 2 - layer * layerHeight,
  ]
  const ways = chains.map(([edge, chain]): [Edge, readonly Point[]] => [
    edge,
    chain.map((stop, nth) => point(stop, (layerOf.get(edge.from) ?? 0) - nth)),
  ])
  return {
    width: Math.ceil(right - left),
    height,
    rooms: new Map(rooms.map((room) => [room, point(room, layerOf.get(room) ?? 0)])),
    ways: spreadOverBoxes(ways),
  }
}

/** Edges that share a box leave and enter it side by side, in the order of where they come from. */
const spreadOverBoxes = (ways: readonly [Edge, readonly Point[]][]): Layout['ways'] => {
  const shift = (end: 'from' | 'to'): ReadonlyMap<Edge, number> => {
    const towards = ([, points]: (typeof ways)[number]) => (end === 'from' ? points[1] : points.at(-2))?.[0] ?? 0
    const shifts = new Map<Edge, number>()
    for (const room of new Set(ways.map(([edge]) => edge[end]))) {
      const here = ways.filter(([edge]) => edge[end] === room).toSorted((one, other) => towards(one) - towards(other))
      const step = Math.min(18, (boxWidth - 16) / Math.max(1, here.length - 1))
      for (const [nth, [edge]] of here.entries()) shifts.set(edge, Math.round((nth - (here.length - 1) / 2) * step))
    }
    return shifts
  }
  const [leaves, enters] = [shift('from'), shift('to')]
  return ways.map(([edge, points]) => [
    edge,
    points.map(([x, y], nth): Point => {
      const by = nth === 0 ? leaves : nth === points.length - 1 ? enters : undefined
      return [x + (by?.get(edge) ?? 0), y]
    }),
  ])
}
