/** Makers of vehicles: with a model, a colour or an article beside them they name a vehicle. */
export const MAKES = `
Toyota Honda Suzuki Nissan Mitsubishi Hyundai Kia Opel Daewoo Isuzu Hino Mazda Subaru Datsun Chevrolet Volkswagen Renault Peugeot Fiat Skoda Lada UAZ KamAZ GAZ ZIL Chery Haval Changan FAW Foton Dongfeng JAC Tata Mahindra Bajaj Yamaha Kawasaki Bedford Jeep Daihatsu Lexus Audi BMW Mercedes Mercedes-Benz Volvo Scania
تویوتا ٹویوٹا تويوتا ہونڈا هوندا سوزوکی سوزوكي نیسان هيونداي کیا
Тойота Ниссан Опель Дэу Лада УАЗ КамАЗ Хонда Шевроле
`;
/** Models that are known by their own name. */
export const MODELS = `
Hilux Corolla Prado Vigo Revo Fortuner Vitz Premio Fielder Probox Hiace Coaster Civic Mehran Alto Cultus Wagon-R Pajero Astra Nexia Matiz Lacetti Damas Niva Zhiguli Sprinter CD-70 CD-125 CG-125 GS-150 Mazda-323
ویگو کرولا مہران پراڈو ہائیلکس آلٹو هايلكس كورولا
Нексия Матиз Дамас Нива Жигули Ласетти
`;
/** Models of two words. */
export const MODEL_PAIRS = `
Land Cruiser | Land Cruisers | Land Rover | Land Rovers | Double Cabin | لینڈ کروزر | لاند کروزر | ہائی لکس
`;
/** Small words that may stand behind a maker as the type of the vehicle. */
export const TYPES = `
pick-up pickup pickups pick-ups jeep van car truck lorry bus coaster motorcycle motorbike minibus wagon saloon sedan
`;
/** Weapons and devices that reports name by a set phrase, written small. */
export const DEVICES = `
improvised explosive device | improvised explosive devices | suicide vest | suicide vests | suicide jacket | suicide jackets | suicide belt | suicide belts | explosive belt | explosive belts | shoulder-fired missile | shoulder-fired missiles | surface-to-air missile | surface-to-air missiles | rocket-propelled grenade | rocket-propelled grenades | anti-aircraft gun | anti-aircraft guns | anti-tank missile | anti-tank missiles | pressure cooker bomb | magnetic bomb | magnetic bombs | sticky bomb | sticky bombs | quadcopter drone | quadcopter drones
`;
/** Nouns that a calibre or a pattern makes a named weapon of: "82 mm mortars", "AK-pattern rifles", "9mm pistol". */
export const ARMS = `
mortar mortars rocket rockets rifle rifles pistol pistols gun guns howitzer howitzers shell shells launcher launchers carbine carbines machine-gun machine-guns missile missiles cannon
`;
