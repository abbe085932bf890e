/** Sentences of the map, wherever it stands. */
export const MAP_STRINGS = {
  map: ['Map. What it shows stands in the list too.', 'نقشہ۔ جو اس پر ہے وہ فہرست میں بھی ہے۔'],
  zoomIn: ['Zoom in on the map', 'نقشہ بڑا کریں'],
  zoomOut: ['Zoom out of the map', 'نقشہ چھوٹا کریں'],
  fit: ['Show everything on the map', 'نقشے پر سب دکھائیں'],
  point: ['in a town', 'کسی شہر میں'],
  somewhere: ['somewhere in the area: no point is known', 'علاقے میں کہیں: درست نقطہ معلوم نہیں'],
  shadedBy: ['Shaded: incidents told', 'رنگ: بیان کردہ واقعات'],
  schematic: [
    'Districts are schematic. Natural Earth; GeoNames (CC BY 4.0).',
    'اضلاع خاکہ ہیں۔ Natural Earth؛ GeoNames (CC BY 4.0)۔',
  ],
  view: ['Borders: {name}.', 'سرحدیں: {name}۔'],
  noWebgl: [
    'This browser cannot draw the map (WebGL is off). The list shows the same.',
    'یہ براؤزر نقشہ نہیں بنا سکتا (WebGL بند ہے)۔ فہرست میں وہی کچھ ہے۔',
  ],
} as const;

export const MAP_COUNTED = {} as const;
