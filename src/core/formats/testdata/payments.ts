/** Invented payments and travellers: no such person, firm or account exists. */
export const PAIN001 = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
 <CstmrCdtTrfInitn>
  <GrpHdr><MsgId>SADDAR-77</MsgId><CreDtTm>2026-11-20T09:00:00Z</CreDtTm><NbOfTxs>2</NbOfTxs>
   <InitgPty><Nm>Saddar Textiles (Pvt) Ltd</Nm></InitgPty>
  </GrpHdr>
  <PmtInf>
   <PmtInfId>P1</PmtInfId>
   <Dbtr><Nm>Saddar Textiles (Pvt) Ltd</Nm><Id><OrgId><Othr><Id>0012345</Id><SchmeNm><Cd>COID</Cd></SchmeNm></Othr></OrgId></Id></Dbtr>
   <DbtrAcct><Id><IBAN>PK36SCBL0000001123456702</IBAN></Id></DbtrAcct>
   <DbtrAgt><FinInstnId><BICFI>HABBPKKAXXX</BICFI></FinInstnId></DbtrAgt>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>E2E-1</EndToEndId></PmtId>
    <CdtrAgt><FinInstnId><BICFI>EBILAEADXXX</BICFI></FinInstnId></CdtrAgt>
    <Cdtr><Nm>Zarak Khan Bettani</Nm>
     <PstlAdr><AdrLine>Flat 4</AdrLine><AdrLine>Al Rigga Road</AdrLine><Ctry>AE</Ctry></PstlAdr>
     <Id><PrvtId><DtAndPlcOfBirth><BirthDt>1979-03-11</BirthDt><CityOfBirth>Peshawar</CityOfBirth><CtryOfBirth>PK</CtryOfBirth></DtAndPlcOfBirth>
      <Othr><Id>AB1234567</Id><SchmeNm><Cd>CCPT</Cd></SchmeNm><Issr>PK</Issr></Othr></PrvtId></Id>
    </Cdtr>
    <CdtrAcct><Id><IBAN>AE070331234567890123456</IBAN></Id></CdtrAcct>
    <UltmtCdtr><Nm>Noor Traders</Nm></UltmtCdtr>
    <RmtInf><Ustrd>Invoice for Orlan Sevchuk</Ustrd></RmtInf>
   </CdtTrfTxInf>
   <CdtTrfTxInf>
    <PmtId><EndToEndId>E2E-2</EndToEndId></PmtId>
    <Cdtr><Nm>Marwat Brothers</Nm></Cdtr>
   </CdtTrfTxInf>
  </PmtInf>
 </CstmrCdtTrfInitn>
</Document>
`;

export const PACS008 = `<env:Envelope xmlns:env="urn:x-envelope"><env:Body>
<p:Document xmlns:p="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.12"><p:FIToFICstmrCdtTrf>
<p:GrpHdr><p:MsgId>M-1</p:MsgId><p:NbOfTxs>1</p:NbOfTxs>
<p:InstgAgt><p:FinInstnId><p:BICFI>HABBPKKAXXX</p:BICFI></p:FinInstnId></p:InstgAgt>
<p:InstdAgt><p:FinInstnId><p:Nm>Gulshan Exchange House</p:Nm></p:FinInstnId></p:InstdAgt></p:GrpHdr>
<p:CdtTrfTxInf><p:PmtId><p:EndToEndId>NOTPROVIDED</p:EndToEndId><p:UETR>6a7c1f9e-0000-4000-8000-1f2e3d4c5b6a</p:UETR></p:PmtId>
<p:UltmtDbtr><p:Nm>Noor Traders</p:Nm></p:UltmtDbtr>
<p:Dbtr><p:Nm>Marwat Brothers</p:Nm></p:Dbtr>
<p:DbtrAgt><p:FinInstnId><p:BICFI>HABBPKKAXXX</p:BICFI></p:FinInstnId></p:DbtrAgt>
<p:CdtrAgt><p:FinInstnId><p:BICFI>EBILAEADXXX</p:BICFI></p:FinInstnId></p:CdtrAgt>
<p:Cdtr><p:Nm>Zarak Khan Bettani</p:Nm></p:Cdtr>
</p:CdtTrfTxInf></p:FIToFICstmrCdtTrf></p:Document></env:Body></env:Envelope>
`;

export const MT103 = `{1:F01HABBPKKAAXXX0000000000}{2:I103EBILAEADXXXXN}{4:
:20:WF-0042
:23B:CRED
:32A:261120USD1200,
:50F:CCPT/PK/AB1234567
1/Zarak Khan Bettani
2/House 4, Saddar
3/PK/Peshawar
4/19790311
:33B:USD1200,
:52A:HABBPKKAXXX
:57D:Gulshan Exchange House
Deira, Dubai
:59:/AE070331234567890123456
Noor Traders LLC
Al Rigga Road
Dubai
:70:/INV/Invoice for Orlan Sevchuk
:71A:SHA
:72:/ACC/CALL ORLAN SEVCHUK
-}
`;

export const PNR = `record locator,surname,given names,dob,nationality,document no,issuing country,sex
KX7T2P,BETTANI,ZARAK,1979-03-11,PAK,AB1234567,PAK,M
KX7T2Q,KHAN,ALI,31-31-1980,PAK,AB1234568,PAK,M
KX7T2R,شینواری,گل محمد,1985,افغانستان,,,
KX7T2S,KHAN
KX7T2T,,ALI,,PAK,,,
`;
