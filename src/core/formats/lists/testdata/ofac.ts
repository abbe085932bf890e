/** OFAC's four files with invented names, `\\r\\n` and the end mark as it writes them. */
const lines = (...rows: readonly string[]): string => `${rows.join('\r\n')}\r\n\u001a`;

export const SDN_CSV = lines(
  '101,"ORLAN TRADING CO., LTD.",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"a.k.a. \'OTC\'; Tax ID No. 99-000 (Panama); Linked To: HODRAK, Ilmari."',
  '102,"WOLGAI, Zarmeen Turvek, Jr.","individual","SDGT] [NPWMD","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 15 Jan 1955; alt. DOB circa 1956; alt. DOB 1951 to 1953; POB Zurmat, Afghanistan; nationality Korea, North; citizen Iran; Gender Male; Passport A000111 (Afghanistan) issued 01 Feb 2001 expires 01 Feb 2011; alt. Passport B000222; National ID No. 54400-0000000-1 (Pakistan); SSN 000-00-0000 (United States); Email Address clerk@example.org; Phone Number 93000000000; Digital Currency Address - XBT 1ExampleExampleExample; a.k.a. \'TURVEK, Zar\'; Secondary sanctions risk: invented section 1.2; Chief clerk."',
  '103,"SABZ STAR","vessel","SYRIA",-0- ,"5XX00","Crude Oil Tanker","2597","1098","Panama","Orlan Shipping","Vessel Registration Identification IMO 9074729; MMSI 572000000; Former Vessel Flag Malta."',
  '104,"EP-XYZ","aircraft","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Construction Number (also called L/N or S/N or F/N) 8401; Aircraft Manufacturer\'s Serial Number (MSN) 1023; Aircraft Model IL76-TD; Aircraft Operator Sabz Air; Aircraft Tail Number EP-XYZ."',
);
export const ALT_CSV = lines('101,9,"fka","ORLAN BROS.",-0- ', '102,10,"aka","VOLGAI, Zarmin",-0- ', '102,11,"nka","WOLGAI, Z.","call sign"');
export const ADD_CSV = lines('101,25,"Av. Uno 8","Panama City","Panama",-0- ', '102,26,-0- ,-0- ,"Pakistan",-0- ', '103,27,-0- ,-0- ,-0- ,-0- ');

export const SDN_XML = `<?xml version="1.0" standalone="yes"?>
<sdnList xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>12/19/2018</Publish_Date><Record_Count>2</Record_Count></publshInformation>
  <sdnEntry>
    <uid>102</uid><firstName>Zarmeen Turvek</firstName><lastName>WOLGAI</lastName><title>Director</title><sdnType>Individual</sdnType>
    <remarks>Chief clerk; Linked To: SABZ OFFICE.</remarks>
    <programList><program>SDGT</program><program>NPWMD</program></programList>
    <idList>
      <id><uid>1</uid><idType>Passport</idType><idNumber>A000111</idNumber><idCountry>Afghanistan</idCountry></id>
      <id><uid>2</uid><idType>Gender</idType><idNumber>Male</idNumber></id>
      <id><uid>3</uid><idType>Digital Currency Address - XBT</idType><idNumber>1ExampleExampleExample</idNumber></id>
      <id><uid>4</uid><idType>Secondary sanctions risk:</idType><idNumber>invented section 1.2</idNumber></id>
    </idList>
    <akaList>
      <aka><uid>5</uid><type>a.k.a.</type><category>strong</category><lastName>VOLGAI</lastName><firstName>Zarmin</firstName></aka>
      <aka><uid>6</uid><type>a.k.a.</type><category>weak</category><lastName>THE CLERK</lastName></aka>
      <aka><uid>7</uid><type>f.k.a.</type><category>strong</category><lastName>HODRAK</lastName></aka>
    </akaList>
    <addressList><address><uid>8</uid><address1>7 Mill Lane</address1><city>Quetta</city><country>Pakistan</country></address></addressList>
    <nationalityList><nationality><uid>9</uid><country>Afghanistan</country><mainEntry>true</mainEntry></nationality></nationalityList>
    <citizenshipList><citizenship><uid>10</uid><country>Korea, North</country><mainEntry>true</mainEntry></citizenship></citizenshipList>
    <dateOfBirthList><dateOfBirthItem><uid>11</uid><dateOfBirth>circa 1955</dateOfBirth><mainEntry>true</mainEntry></dateOfBirthItem></dateOfBirthList>
    <placeOfBirthList><placeOfBirthItem><uid>12</uid><placeOfBirth>Zurmat, Afghanistan</placeOfBirth><mainEntry>true</mainEntry></placeOfBirthItem></placeOfBirthList>
  </sdnEntry>
  <sdnEntry>
    <uid>103</uid><lastName>SABZ STAR</lastName><sdnType>Vessel</sdnType>
    <programList><program>SYRIA</program></programList>
    <idList><id><uid>13</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 9074729</idNumber></id></idList>
    <vesselInfo><callSign>5XX00</callSign><vesselType>Crude Oil Tanker</vesselType><vesselFlag>Panama</vesselFlag><vesselOwner>Orlan Shipping</vesselOwner><tonnage>2597</tonnage><grossRegisteredTonnage>1098</grossRegisteredTonnage></vesselInfo>
  </sdnEntry>
</sdnList>
`;
