/** The UK's three forms with invented names. */
export const CON_LIST = [
  'Last Updated,27/02/2026',
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID',
  'WOLGAI,Zarmeen,Orlan,,,,Maulavi,زرمین ولگی,,,19/06/1951,(1) Zurmat. (2) Gardez,(1) Afghanistan. (2) Afghanistan,(1) Afghanistan. (2) Iran,A000111,Afghan passport,,,Treasurer,7 Mill Lane,,,,,Quetta,,Pakistan,(UK Sanctions List Ref):AQD9999. Invented.,Individual,Primary name,,ISIL (Da\'esh) and Al-Qaida,02/10/2001,31/12/2020,01/02/2021,9001',
  'BELMIRI HAWALA,,,,,,,,,,,,,,,,,,,,,,,,,,Pakistan,,Entity,Primary name,,Afghanistan,29/06/2012,31/12/2020,01/02/2021,9002',
  'VOLGAI,Zarmin,,,,,Maulavi,,,,00/00/1952,,,,,,,,,,,,,,,,,,Individual,AKA,Good,ISIL (Da\'esh) and Al-Qaida,02/10/2001,31/12/2020,03/02/2021,9001',
  'THE CLERK,,,,,,,,,,00/06/1952,,,,,,,,,,,,,,,,,,Individual,AKA,Low,ISIL (Da\'esh) and Al-Qaida,02/10/2001,31/12/2020,01/02/2021,9001',
  '',
].join('\r\n');

export const SANCTIONS_LIST = [
  'Report Date: 13-Feb-2026',
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,National Identifier additional information,Passport number,Passport additional information,Position,Gender,Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)',
  '12/01/2022,AFG9901,9001,TAi.990,WOLGAI,Zarmeen,,,,,Primary Name,,,زرمین,,,Afghanistan,Individual,UN,Asset freeze,,,,,,,,,,Pakistan,,,,25/01/2001,dd/mm/1951,Afghanistan,,,A000111,,,Male,Zurmat,Afghanistan,,,,,,,,,,,,,,',
  '12/01/2022,AFG9901,9001,TAi.990,WOLGAI,Zarmeen,,,,,Primary Name,,,زرمین,,,Afghanistan,Individual,UN,Asset freeze,,,,,,,,,,Iran,,,,25/01/2001,dd/mm/1951,Afghanistan,,,A000111,,,Male,Zurmat,Afghanistan,,,,,,,,,,,,,,',
  '12/01/2022,RUS9902,9003,,SABZ STAR,,,,,,Primary Name,,,,,,Russia,Ship,UK,Specified ship,,,,,,,,,,,,,,25/01/2022,,,,,,,,,,,,,,,9074729,Orlan Shipping,,Panama,,Crude Oil Tanker,2597,100,1999,',
  '',
].join('\r\n');

export const UK_XML = `<?xml version="1.0" encoding="utf-8"?>
<Designations xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
  <DateGenerated>10/09/2026</DateGenerated>
  <Designation>
    <LastUpdated>12/01/2022</LastUpdated><DateDesignated>25/01/2001</DateDesignated><UniqueID>AFG9901</UniqueID><OFSIGroupID>9001</OFSIGroupID><UNReferenceNumber>TAi.990</UNReferenceNumber>
    <Names>
      <Name><Name1>Zarmeen</Name1><Name2>Orlan</Name2><Name6>WOLGAI</Name6><NameType>Primary Name</NameType></Name>
      <Name><Name6>The Clerk</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
    </Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>زرمین ولگی</NameNonLatinScript></NonLatinName></NonLatinNames>
    <Titles><Title>Maulavi</Title></Titles>
    <RegimeName>Afghanistan</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
    <DesignationSource>UN</DesignationSource><SanctionsImposed>Asset freeze|Travel Ban</SanctionsImposed>
    <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze></SanctionsImposedIndicators>
    <Addresses><Address><AddressLine1>7 Mill Lane</AddressLine1><AddressCountry>Pakistan</AddressCountry></Address></Addresses>
    <IndividualDetails><Individual>
      <DOBs><DOB>dd/mm/1950</DOB><DOB>27/08/1955</DOB><DOB>15/08/19yy</DOB></DOBs>
      <Nationalities><Nationality>Afghanistan</Nationality></Nationalities>
      <PassportDetails><Passport><PassportNumber>A000111</PassportNumber><PassportAdditionalInformation>Afghan</PassportAdditionalInformation></Passport></PassportDetails>
      <BirthDetails><Location><TownOfBirth>Zurmat</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails>
      <Positions><Position>Treasurer</Position></Positions><Genders><Gender>Male</Gender></Genders>
    </Individual></IndividualDetails>
  </Designation>
  <Designation>
    <DateDesignated>25/01/2022</DateDesignated><UniqueID>RUS9902</UniqueID>
    <Names><Name><Name6>SABZ STAR</Name6><NameType>Primary Name</NameType></Name></Names>
    <RegimeName>Russia</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
    <ShipDetails><Ship><IMONumbers><IMONumber>9074729</IMONumber></IMONumbers><CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>Panama</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips></Ship></ShipDetails>
  </Designation>
</Designations>
`;
