/**
 * What a word is usually about, for a model that meets most words too seldom to learn it: praise, blame, urging, reporting,
 * the state, politics, everyday life, questions. Written by hand from the most frequent words of the corpus, 2026-11; names of
 * people, parties and places have none, so that no side is read unlike another.
 */
const WORDS: Readonly<Record<string, string>> = {
  praise: `
    aamiin abadi adil ahli akrab aktif akurat alhamdulillah alus aman amanah amiin andalan anggun antusias antusiasme apik apresiasi asa asih asik assalamualaikum asyik ayem bagus bahagia baik
    bakat bakti bangga banggakan bangkit bantuin barokah becik bela berani berbagi berdaulat berdaya berdoa beres beretika berguna berhak berharap berharga berhasil berhati berinovasi
    berintegritas berjanji berjuang berkah berkarya berkat berkelanjutan berkembang berkilau berkomitmen berkontribusi berkualitas berlian bermakna bermanfaat bermartabat bermarwah berpengalaman
    berperan berpihak berprestasi bersantai bersatu bersih bersinar bersyukur bertanggung bertekad berterima beruntung berusaha best betah better bhegus bijak bijaksana bismillah bravo cahaya
    cakap cakep canggih cantik capai cerah ceria cermat cinta cintai cocok cocoknya cuan damai dedikasi demen dermawan deserve dijamin dijangkau dilindungi dimudahkan dinikmati diperbaiki
    dipercaya diplomasi dipuji diraih diselesaikan disiplin diyakini doa doain doakan doanya donatur dorongan efektif efisien elegan empuk enaknya enteng etis fair favorit gacor gagah gagasan
    ganteng garansi gembira gemes gemilang gemoy genah gercep geulis giat gokil golden good gotong gpp hadirkan halal happy harapan harum hatiku hatur hebat hemat hening hidayah hormat hormati
    idaman ideal idola ikhlas ikhtiar ikrar ilham iman impian indah inisiatif inklusif inovasi inovatif inspirasi inspiratif insyaallah integritas intelektual istimewa istiqomah jago jagoan
    jagoannya jamin jaya jempol jernih jitu jodoh juara jujur kagum kalem karya keadilan keahlian kebahagiaan kebaikan kebanggaan kebangkitan kebangsaan kebebasan kebenaran keberagaman keberanian
    keberhasilan keberlanjutan keberpihakan kebersamaan kece kecerdasan kedamaian kehormatan kejujuran kelancaran kelebihan kemajuan kemakmuran kemanusiaan kemerdekaan kemudahan kenyamanan
    kepastian kepedulian kepercayaan kepuasan keren kerukunan kesabaran kesan kesatuan kesejahteraan keselamatan kesetaraan kesuksesan ketahanan ketulusan keunggulan keuntungan keyakinan kokoh
    kolaborasi komitmen komitmennya kompak kompetensi komplit komunitas kondusif kondusifitas konkret konsisten kontribusi kreatif kritis kualitas kuat lancar lapang layak lega legendaris lestari
    lezat lincah lolos lucu lulus lumayan lurus maju majukan makmur maksimal mampu mandiri manfaat manfaatnya manis mantap martabat marwah masyaallah mekar melayani melimpah melindungi memadai
    memajukan membahu membaik membanggakan membantu memberantas membuktikan memenangi memperbaiki mempercepat memperjuangkan memperoleh mempertahankan memuaskan memudahkan memuji menang menarik
    mencegah mencerdaskan mencerminkan mencintai mendengarkan mendidik mendoakan mendunia mengabdi mengapresiasi mengembangkan menghargai menghibur menghormati menginspirasi menguat menguatkan
    menguntungkan mengutamakan menjaga menjamin mensejahterakan menyala menyatukan menyelamatkan menyelesaikan menyenangkan menyukai menyukseskan meraih merakyat merangkul merata merayakan merdeka
    meriah meroket meyakinkan miliki mimpi modern moga momentum moral motivasi mugi mumpuni murni mutiara mutu nasionalis negarawan netral nikmat nikmati nurani nuwun nyali nyaman oke optimal
    optimis optimisme optimistis original pahlawan pamit pandai pantas panutan patuh pecinta pede peduli pejuang pelindung peluk pembela pemberi pemenangnya pemerataan pencapaian pencerahan
    pengabdian penghargaan peningkatan penuhi perbaikan percaya percepatan perdamaian perhatikan perjuangan perkasa perlindungan persatuan persaudaraan pertahankan pertolongan pertumbuhan pintar
    polos populer potensial praktis prestasi prestasinya prima prinsip produktif profesional promosi puas puji rahayu rahmat raih rajin ramah rancak rapi rapih rasional rejeki relevan resik
    respect respek rest rezeki riang rido rindu romantis rukun sabar sae sahabat sakti salam salut sambut sanggup santun santunan santuy sayang segar seger seimbang sejahtera sejalan sejati sejuk
    selamat selamatkan selesaikan semangat semangatnya sembuh semoga sempurna senang senantiasa seneng senneng senyumnya sepakat sepenuhnya seru setara setia setuju silaturahmi simpati simpel
    sinar sinergi smart smoga solid solidaritas solusi solusinya sopan spesial spirit sportif srikandi stabil stabilitas subhanallah suci sudi suka sukarela sukses suksesnya sungguh super support
    surga swasembada swt syukur syukuran taat tangguh teduh tegas teguh tekad teladan teliti tenang tentrem tepat tepuk terbaik tercapai tercinta terharu terhormat terimakasih terjaga terjangkau
    terkesan terkuat termuda terpadu terpenuhi terpilih tertarik teruji terwujud terwujudnya toleransi transparan transparansi tuhan tulen tuntas unggul unggulan unik variatif visioner wangi waras
    wawasan wow yakin`,
  blame: `
    abal aduh aib alesan ambisi ambisius ambruk amis ampun ancam ancaman aneh anehnya anjing anjlok antek arogan aseng astaghfirullah autis awas azab bacot badut bahaya bakar banci bandar bangkai
    bangkrut bangsat banjir bantah baper baperan bau becus begal bencana benci bengkak beracun berantem berbahaya berbohong berdarah berduka berebut berhala berisik berkedok berlebihan bermasalah
    biadab bjir blunder bocor bodoh bohong bokep bolos bom bongkar boros bosan bosen brutal buaya bubar bully bunuh buruk busuk buta buzzer cacat cacing calo capek cebong cok copot coret cringe
    curang curiga dalang denda dendam dengki desak desakan diancam dibakar dibalas dibales dibantah dibatalkan dibiarkan dibodohi dibongkar dibubarkan dicabut dicopot dicoret difitnah digantung
    digoreng digusur dihina dihukum dikeroyok dikibulin dikritik dinasti dipaksa dipaksakan dipangkas dipecat dipertanyakan dipidana dipotong diputus diragukan disegel diserang diseret disita
    ditahan ditangkap ditegur ditertibkan ditindak ditinggalkan ditipu ditolak dituduh diusir divonis dosa doxxing drama duh duka edan ego egois elek emosi emosian emosional error evakuasi fanatik
    fitnah fufufafa gaada gabut gaduh gagal gajelas galak galau ganggu gangguan garang gegara gelandangan gelap gendut gengsi geram gerombolan gila gimik gimmick goblok gosong gugur gurem hadeh
    halah halu hancur haram hedon hina hoaks hoax hujat hukuman hutang iblis ilegal indikasi inflasi injak innalillahi intimidasi intoleran intoleransi iri isin jahat jatuh jebakan jebol jegal
    jelek jijik jilat jongos jorok judi judol kabur kabut kacau kadrun kafir kaget kalah kampret kapok karbitan kasar kasian kasihan kebakaran kebanjiran kebencian keberatan kebohongan kecelakaan
    kecewa kecoa kecurangan kegagalan kehabisan kehilangan kejahatan kejam kekalahan kekerasan kekurangan kelakuan kelakuannya kelaparan kelemahan keliru keluhan kemacetan kemiskinan kendor keok
    keracunan kerawanan keributan keruh kerusakan kerusuhan kesal kesalahan kesel kesulitan ketahuan ketakutan ketauan keterbatasan ketimpangan ketipu khawatir kiamat kolot komplain komunis
    konflik konspirasi kontroversi konyol korban korupsi koruptor kotor krisis kritik kuciwa lambat langka lebay lelah lemah lemot lengser lgbt liar licik licin limbah ludah luka mabok mabuk macet
    mafia mahal maki maksa malas males maling malu maluin mampus mangkrak marah masalah masalahnya mayat melanggar melawan meledak meleset memaksa memalukan memanas memancing mematikan
    membahayakan membantah membunuh memecah mementingkan memihak menangis mencuri menderita menebar menekan mengakibatkan mengancam mengecewakan mengeluh mengerikan mengganggu menggugat
    menghabiskan menghalalkan menghina menghujat mengkritik mengundurkan menipu menjatuhkan menjelekkan menolak menuduh menutupi menyalahkan menyebarkan menyedihkan menyerah menyerang menyesal
    menyesatkan menyudutkan merendahkan merinding merugikan merusak militan minggat minus miris miskin modus mogok monyet mosok muak munafik muntah murahan musibah musuh musuhan nabrak nafsu najis
    nakal nangis napi narkoba ndasmu ndeso nebeng nekat nepotisme neraka ngabisin ngaca ngaco ngadu ngakan ngakunya ngambek ngamuk nganggur ngarep ngatain ngawur ngehujat ngeles ngemis ngeri
    ngerusak ngilang ngotot ngumpet ngurusin ngusir ngutang nipu njir nolak norak normalisasi nuduh nunggak nutupin nyalahin nyamar nyasar nyawa nyebar nyerah nyerang nyesel nyindir nyinyir
    nyolong nyungsep nyusahin odgj ogah oleng oligarki omdo omon omong otaknya ott pahit palsu pamer panik parah patah pecah pecat pelaku pelemparan pelit pemalas pembakaran pencitraan penculik
    penculikan penderitaan pengalihan pengangguran penganiayaan pengecut penghianat penghinaan pengkhianat penipu penjajah penjara penjilat penolakan penyembah perampasan perang percuma perdebatan
    permasalahan perpecahan perusak phk pikun pingsan pinjol planga plonga plongo polarisasi polemik politisasi polusi preman prihatin problem protes provokasi pungli pungutan pusing racun radikal
    ragu rakus rasis rawan rebut rebutan receh rekayasa rentan repot resiko retak rezim ribet ribut risiko roasting rugi rumit rusak rusuh sadis salah sampah sanksi sayangnya sedih seksual
    selingkuh sembarang sembarangan sempit serak serakah seram serangan serem sesak sesat setan sial sindir singgung skandal slepet sobek sok sombong songong spam stres stress suap sulit sumpah
    suram susah takut takutnya tantangan tega tekanan telat tenggelam tengil terancam terbalik terbelah terdampak terganggu teriak terkecoh terlambat teror teroris terorisme terpaksa terpancing
    terpencil tersandera tersinggung tertinggal tertipu tikus tipu trauma tsunami tuduhan tumbang tumpah ujaran uninstall usang usir utang wabah waduh wedi zonk`,
  urging: `
    ajak ajakan ajukan aksi awasi ayo ayoo bagikan bandingkan bangun bantu bareng batalkan bayangin bayangkan beberkan benerin berantas bergabung bergerak berjamaah berkumpul berpartisipasi
    bersama bersiap bersihkan biarin biarkan biarlah boikot bubarkan buktikan buruan cegah ciptakan coblos dampingi dapatkan datangi datanglah deklarasikan dengarkan diajak disarankan dorong
    download dukung endorse follow gabung ganti grab gratiskan gunakan hadapi hayo hentikan hindari hubungi ikut ikutan ikuti ingat instruksikan jaga jangan janjikan jauhi jelaskan jemput join
    kalahkan kampanyekan kawal kembalikan kirim kuasai kuatkan kunjungi laksanakan lanjut lapor laporin laporkan lawan lindungi mampir mari masukkan megang melangkah membangun mengajak mengawal
    menghentikan mengingatkan menyambut menyapa menyuarakan menyumbang merapat minggir mohon naikkan ngajak ngikutin nyimak nyoba pantau pastikan perbaiki perjuangkan pertanyakan pilih pinjam
    please ramaikan rangkul rasakan repost saatnya saksikan salurkan satukan sebar sebarkan sebutkan sediakan segera seruan share siap sikat silahkan silakan simak stop sukseskan tampil tangkap
    tantang tanyakan targetkan tarik tawarkan tegur tenggelamkan tengok tentukan terapkan teruskan tetapkan tetaplah tinggalkan tingkatkan tolak tolong tunda tunjukkan turunkan turut ubah ucapkan
    umumkan unduh usul usulkan usung viralkan vote voting waktunya waspada waspadalah wujudkan yo yuk`,
  report: `
    acara agustus aksinya aktivitas analis analisa analisis april artikel bahas barusan berakhir berbicara berbincang berdasarkan berdiskusi beredar beredarnya berencana berfoto bergambar berikut
    berita beritanya berkata berkesempatan berkomentar berkunjung berlangsung berlanjut berpendapat berpesan berpidato bersedia bertajuk bertempat bertemu bertindak bertolak berupaya bilang
    blogspot bmkg bocoran breaking broadcast brosur catat catatan cctv cerita ceritanya cnn copas dampak dampaknya desember detik diakui diamankan diaudit dibaca dibacakan dibahas dibicarakan
    dicatat didampingi didatangi didirikan diduga dievaluasi digagas digelar dihadiri diikuti diingatkan dijadwalkan dijelaskan dikabarkan dikaji dikasi dikatakan diketahui diklaim diklarifikasi
    dikunjungi dikutip dilakoni dilaksanakan dilansir dilaporkan dilengkapi diluncurkan dinilai dipantau diperiksa diperkirakan dipicu dipimpin diprediksi direkomendasikan direncanakan diresmikan
    disahkan disaksikan disampaikan disayangkan disebut disebutkan diselenggarakan disiarkan diskusi ditargetkan ditemani ditemui ditemukan diterapkan ditetapkan ditulis ditunjukkan diumumkan
    diundang diunggah diusulkan dokumentasi dugaan edisi edukasi efeknya episode erupsi facebook fakta faktanya faktor februari fenomena flash fotonya gambaran gelar gempa hadir hadiri hashtag
    heboh humas ilustrasi image imbauan indeks indikator influencer info infonya informasi inisial insiden instagram instruksi isu januari jawaban jelang jubir judul juni jurnalis kabar kabarnya
    kabinet kajian kamis kasusnya kata katanya keberadaan kedatangan kegiatan kehadiran kejadian kematian kementerian kepolisian kesimpulan kesimpulannya keterangan kirab kisah klarifikasi komen
    komennya komentar kompas konferensi konfirmasi konteks konten koran koreksi kronologi kunjungan kutipan laporan lengkapnya link litbang live longsor lsi luncurkan marak maret media medsos mei
    melaporkan melepas meluncurkan memantau memaparkan memastikan memasuki membahas membenarkan memberitakan memeriksa memerintahkan meminta memperingati memperkenalkan memperlihatkan memutuskan
    menambahkan menampilkan menandatangani menanggapi menanyakan menargetkan mencatat mencatatkan menceritakan mendapat mendarat mendatangi mendeklarasikan mendengar mendesak menegaskan menekankan
    menelusuri menemui menemukan menerangkan menetapkan mengadakan mengaku mengakui mengalami mengamankan mengantisipasi mengatakan mengatasnamakan mengecek mengejutkan mengenakan mengetahui
    menggambarkan menggandeng menggelar menghadiri menghubungi mengimbau menginisiasi mengklaim mengucapkan mengumumkan mengundang mengunggah mengungkapkan mengunjungi menilai menimpa
    menindaklanjuti meninggal meninjau menjelang menjelaskan menunjuk menunjukkan menuntut menurut menurutnya menyalami menyampaikan menyatakan menyebut menyebutkan menyerukan menyiapkan
    menyinggung menyoroti menyusul meresmikan merespon merespons merilis misteri momen monitoring munculnya narasi narasumber netizen news note november nyatakan obrolan official oktober opini
    pakar pekan pelaporan pembahasan pemberitaan pemberitahuan pembicaraan pembukaan penandatanganan pencarian pendapat peneliti penelitian penelusuran pengamat pengeluaran pengumuman penjelasan
    penjelasannya penyebab penyebar penyebaran penyerahan perekaman peresmian peristiwa pernyataan persiapan pertandingan pertanyaan pertemuan photo pidato pihaknya podcast podium politikus poll
    polling poltracking portal posting postingan prediksi presentasi putusan putuskan radio rampung rangkuman reaksi realisasi redaksi rekaman rencana rencananya reporter resmi resmikan resminya
    respon responden respons review rilis riset riwayat rri sabtu sambutan screenshot sebelahnya sehubungan sejumlah selasa selebgram seleksi selengkapnya seminar sept september sesi seusai
    sharing siapkan siaran sidak skenario sorotan soroti sosmed sosok spill statemen statement story sumber sumbernya survei survey tagar tampak tanggapan tanggapi tautan tegaskan teken tempo
    tempodotco temuan terbit terbukti tercatat terdengar terjadi terkait terkini terlibat tersebar terungkap tewas tgl thread tiktok times topik tren trending tribun tribunnews tudingan tulisan
    tulisannya tv tvonenews tweet twibbon twit twitter ucap ucapan ujar ujarnya ulasan undangan unggah unggahan ungkap update upload usai utas valid videonya videotron vidio viral wacana wafat
    warganet wartawan wawancara website wib youtube youtuber`,
  state: `
    admin administrasi adopsi aduan agenda akademik akta aktivasi alamat antisipasi aparat apbd apbn aplikasi arahan arsip asn atasan aturan audit balai batas bawaslu bendahara berkas beroperasi
    bertahap bertugas bhabinkamtibmas biaya bidan bidang bimtek bkd bkn bkpsdm bnpb bp bpbd bpjs bpn bps bri brigjen brimob bukti cabang cetak corona covid cpns cuti daftar dana daring darurat
    data datanya dcs densus departemen desa dewan diawasi dibagi dibatasi dibayar dibentuk digital dihentikan dikawal dikeluarkan dikembalikan dilarang dilayani dimasukkan dinas dinkes dinsos
    diperlukan diperpanjang diproses direktur dirut disdukcapil disiapkan distrik ditangani ditata ditentukan ditunda diubah divisi dki dkk dkpp dokumen domisili dosis dpt dptb drpd dukcapil
    edaran esdm eselon etik etika fakultas fasilitas faskes forkopimda form formasi formulir forum gedung gugat gugatan hak hakim hektare himbauan hitung hitungannya hukum hukumnya igd ijin
    imigrasi imunisasi inspektorat instansi internet irjen isolasi iuran izin izinnya jadwal jaksa jaminan jatah jkn jurdil juri kab kabid kabupaten kadin kadis kamseltibcarlantas kamtibmas kantor
    kapolda kapolres kapolri kartu kasubag kasus kawasan keamanan kebersihan kec kecamatan kediaman kejaksaan kelautan kelurahan kemenag kemendagri kemendikbud kemenhan kementrian kepegawaian
    keperluan kerjasama kesepakatan kesiapan ketenagakerjaan ketentuan ketersediaan ketertiban keuangan kewajiban kewenangan kip kipk kjri kk komandan kominfo komisaris komisi komite komnas
    konstitusi konsultasi kontrol koordinasi koordinator koperasi korona korpri kpk kpps kpu kriteria kta ktp kua kuota laboratorium lampiran lapas larangan layanan legal lembaga lhkpn lingkungan
    linmas lockdown logistik lrt mabes mahkamah majelis manajemen manajer medis mekanisme melaksanakan melantik melapor melarang membela mempersiapkan memutus menag menangani menangkap mencakup
    mendaftar menerapkan mengajukan mengatur mengawasi mengelola mengurus menpora menyediakan menyesuaikan metode migran mk mui mutasi nagari nakes netra netralitas ngurus nik online operasional
    operator ops pajak pakta pandemi pangkalan panitia pansus pantarlih panwas panwascam panwaslih panwaslu papan paripurna pasal patroli pbb pdam pegawai pekerjaan pelanggaran pelapor pelatihan
    pelayanan pelayanannya pembayaran pembekalan pembelian pembentukan pemberian pembina pembinaan pembuatan pemeriksaan pemkab pemkot pemulihan pemungutan pemutihan penanganan penataan pencegahan
    pencoblosan pendaftaran penduduk penempatan penerangan penerima penerimaan pengadaan pengadilan pengaduan pengamanan pengawas pengawasan pengelola pengelolaan penggeledahan penggunaan
    penghitungan penghuni pengundian pengungsi penilaian penista penjabat penjaga pensiun penundaan penutupan penyajian penyandang penyediaan penyelenggara penyelenggaraan penyuluh penyusunan
    perangkat peraturan perawat perbankan perda perhitungan perhubungan perihal perikanan periksa peringatan perkara perlengkapan permohonan perpanjangan perseorangan persero personel personil
    persyaratan pertamina perwakilan peta petugasnya pjs pkh pkk pkl pkpu pleno pln pmi pns pol polda polisi polres polri polsek posyandu ppatk ppk ppkn pppk pps profil prosedur proses prosesnya
    protokol provinsi psu ptn pu pupr puskesmas rapat razia registrasi rekam rekap rekapitulasi rekening rekrutmen revisi rs rsud rujukan rutan ruu sah saksi samsat sanggah satgas satpam satpol
    security sekda sekretariat sekretaris seksi selebaran sengketa sertifikasi sertifikat server setempat siaga sidang sim simulasi sirekap sispamkota sistem sistemnya situs sk skck smpn sscasn
    staf staff standar stnk struktur surat susunan syarat syaratnya tagihan tahanan tahap tahapan tamu tanggul tarif tata teknis teknisi terdaftar terkumpul tersangka tindak tindakan tkd tni tpp
    tps transaksi tsb ttd tunai upaya urus urusan uu vaksin vaksinasi verifikasi virus voucher wakaf warga wewenang wilayah zona`,
  politics: `
    ajudan akademisi aklamasi aktivis aliansi alokasi alutsista amanat ambulans amplop anggaran anggarannya asean aset asing asosiasi aspirasi asuransi atasi atribut aturannya bacaleg bacapres
    bacawapres baliho balihonya bangsa bansos bantuan bantuannya banyakdeklarasi batubara bbm belanja bendera bendungan berdebat berdialog bergizi berkampanye berkoalisi berkomunikasi berkuasa
    berminat bernegara berpengaruh berpolitik bersaing bersikap bertarung bgn bicaranya bidikmisi bilateral bilik birokrasi bisnis blt blusukan bosnya bospurwa branding budaya bumn bupati
    bupatinya bursa buruh cabup cagub caleg calegnya calon calonnya camat capres capresnya cawabup cawagub cawapres cawapresnya cawe citra club dananya dapil daya debat debatnya defisit deklarasi
    demo demokrasi dialog dibangun difabel dijanjikan dikelola dikuasai dilantik dimanfaatkan dinaikkan dinamika direksi disabilitas distribusi ditingkatkan diusung diy dpc dpd dpp dpr dprd dpw
    dubes duta efisiensi ekonom ekonomi ekosistem eksekutif ekspor elektabilitas elektabilitasnya elektoral elemen elit elite energi esemka evaluasi finansial fokus fraksi framing freeport garda
    gender gerakan gerbong global golongan golput gratis gratisan gratisnya gratispol gubernur ham hibah hilirisasi honor honorer ibukota ideologi ijazah ijtima iklim ikn impor independen industri
    infrastruktur insentif internal internasional investasi investor irigasi istana jabat jabatan jabatannya jajaran janji janjinya jejaknya jembatan jenderal jurus kader kadernya kades kaji
    kalangan kampanye kampanyenya kanan kandidat kapasitas kebijakan kebijakannya kedaulatan kekayaan kekuasaan kekuatan kemensos kemhan kenaikan kepemiluan kepemimpinan kepresidenan kepulauan
    keputusan kerajaan keterlibatan ketua ketumnya keturunan khilafah kinerja kinerjanya kiri kjp klaim koalisi koalisinya komando komisioner komoditas komunikasi kongres konsolidasi konstruksi
    konsultan kontestan kontestasi kontraktor konvoi kuasa kubu kurikulum kursi kursinya lahan laju lansia leader legislatif literasi lurah mahar mantan manuver markas market massa mayoritas mbg
    membandingkan membiayai memegang memimpin memindahkan memperkuat menaikkan menantu mencalonkan mendagri menentukan meneruskan mengalahkan mengatasi mengendalikan menggantikan menghapus
    menginginkan mengubah mengusung menhan meningkatkan menjabat menjanjikan menkeu menko mensos menteri menterinya mentri menurun menyalurkan menyerap merebut mewujudkan mikro milenial militer
    mimbar mimpin mineral minoritas misi misinya modelan moderator moderatornya mpr muktamar muslimat mutlak nahdlatul negri nelayan ngalahin nikel nkri nomor nyaleg nyalon oknum opd operasi
    oposisi oposisicerdas opsi orasi orba orde organisasi ormas otsus pancasila pandangan panelis pangan panggung panglima pariwisata parlemen partai partainya partisipasi pasangan paslon pasokan
    pasukan pawai pedalaman pejabat pelaksana pelaksanaan pelantikan pelosok pemangku pembangunan pemberantasan pemberdayaan pemda pemegang pemeliharaan pemenang pemenangan pemerintah pemerintahan
    pemikiran pemilih pemilihan pemilu pemimpin pemindahan pemprov pemuda pemula pencalonan pendamping pendampingan pendapatan pendekatan pendiri pendukung pendukungnya penegakan penentu penetapan
    pengaruh pengembangan penguasa penguatan pengurus pengusaha pengusung pensiunan penulis penurunan penyaluran peraga perahu perbandingan perbatasan perdagangan perebutan perekonomian
    perencanaan pergantian pergerakan periode perjanjian perlawanan perolehan perpres persaingan persoalan pertahanan pertambangan pertanian pertarungan pertimbangan perubahan perusahaan pesantren
    peserta petahana petani petinggi petisi petugas pidatonya pilar pilbup pileg pilgub pilihanku pilihannya pilkada pilkades pilpres pilwalkot pimpin pimpinan pinggiran plt politik politiknya
    politisi pondasi popularitas poros posisi posko poster ppn prajurit prakerja presiden presidential prioritas produksi produsen profesor program programnya proposal proyek pssi publik pupuk
    purnawirawan putaran rakor rakyat ranah ranting reformasi regulasi reklamasi rekomendasi relawan republik reses reshuffle restorasi retorika revolusi rombongan saham santri sarana sasaran sdm
    sejarah sekjen sektor sembako senator senayan sengit sentimen serikat signifikan sikap simbol simpatisan skema slogan sosial sosialisasi spanduk sppg stiker strategi strategis stunting suara
    suaramu suaranya subsidi substansi sultan sumbangan surveinya swasta tambang tangani target targetnya teknologi tembus tentara tergabung ternak threshold timses timsesnya tkn tokoh tol tpn
    transformasi transisi transmigran transportasi triliun triwulan tugas tunjangan tunjuk tuntutan ulama umkm undian urut urutan usaha usulan visi wabup wagub wakanda wakil wakilnya wali walikota
    wamen wapres wisata`,
  everyday: `
    abang ac adab adat adegan adek adem adik adiknya aduk adzan agama agamanya air airnya ajar akarnya akhirat aktor alah alam alat alergi allah almarhum alquran alumni anak anakku anakmu anaknya
    android anggrek angin angkasa angkot angkringan angkutan antre antrean antri antrian apel api app apple aqua arab arena arisan artis asam asap asem asin aspal asrama asupan atap atlet atm aula
    aura awan ayah ayam ayat azan babak babi baby baca bacaan badai badan badminton bahasa bahasanya baju bajunya bakmi bakso bakteri bakul bakwan balap balapan balita balon bambu band bandara
    bangku bangunan bank bantal banyu barang barangnya barudak basah basket batagor baterai batik batin batu batuk batur baunya bawang bayam bayar bayarin bayarnya bayi beach beasiswa beban bebek
    becak becek bed begadang bek bekal bekerja belajar beli belimbing bem bengkel benih bensin beragama berangkat beras berbelanja bercanda berdua berenang beribadah bermain berobat bertanding
    berumur besi bestie biayanya bibit biji binatang bini bintang bioskop bis bocah bocil body bola boneka bonus botol box brand bro buah bubur budget bujang bukit buku bukunya bulog bulu bumbu
    bumi bunda bunga bungkam bungsu bunyi burung bus butir buya cabai cabe cafe cai cangkir car card catur celana cemara cemilan ceo cerai ceramah cermin cewe cfd chat chef chicken cicilan cilik
    cilok cincin citarasa cium class coach cobain cod cokelat coklat cooker cowok cuaca cuci cucu cucunya cukur cup curhat daerahnya dagang dagangan daging dahar dakwah danau dangdut dapur
    dapurnya darah darahnya daun deadline dedek degan dekorasi demam desain destinasi dewasa diajar diajarin dibeli dibersihkan dibiayai dibungkus dicampur dicetak dicuci diet dijual dikonsumsi
    dimakan dimasak dinding dingin dipesan dirasakan dirawat disajikan disapa diskon ditonton doi dokter dokternya dolan dolanan dolar domba dompet donasi dongeng dope dosen doyan drainase drakor
    driver drone duet duit duitnya dukun duri durian dusun ekskul ekspresi elektronik email emak emaknya emas ember enak endingnya event expo fajar family fans fashion fatihah fatwa fc ferrari
    festival film finis fisik fisika fitur food forest formula fotokopi futsal gabah gadis gais gajah gaji gajian gajinya galeri galon gambarnya game gamelan games gamis gang garam gawe gayanya
    gejala gelas gemuk genset genteng geprek gerbang gereja gerobak gigi gim gitar gizi gojek gol golek gong google goreng gorengan goyang grafis gudang gula gulai guling gunting gunung gurame
    gurih guru gurunya gusti hadiah hadiahnya hafal hajar hajatan haji halaman halte hama hamil handphone handuk hangat hape harga harganya harian harta haus hayam helikopter helm hewan hiburan
    hidangan hijab hindu hobi hoki honda horor hot hotel hotelnya hp hrd hujan hunian huruf hutan ibadah ibuku ibunya ice idenya idul ikan iklan ilmiah ilmu ilmuwan imah imam inap indomaret
    indomie instan intan interior ipar iparnya iphone irit islam istirahat istri istrinya isya iwak jagung jahe jahit jahitan jajan jajanan jaket jalanan jamaah jamu jamur janda jantung jaringan
    jarinya jarum jas jasa jemaah jemaat jemuran jenazah jendela jenggot jeruk jet jihad jilbab jinak jingle job joget jongkok jual jualan jumpa junior juragan jurusan jus juve kabel kaca kacamata
    kacang kadaharan kado kafe kakak kakaknya kakek kakeknya kaki kakinya kalender kaleng kalung kamar kamarnya kambing kamera kampung kampungan kampungku kampus kanca kandung kandungan kangen
    kangkung kanker kantin kantong kaos kaosnya kapal kapten karaoke kardus karet karir karpet karung karyawan kas kasehatan kasir kasur katering kaus kawin kayu kb keagamaan kebaya kebiasaan kebo
    kebon kebudayaan kebun kebutuhan kecap kecepatan kedai kehidupan keju kejuaraan kelahiran kelapa kelas kelenteng kelinci keluarga keluarganya kelulusan kemasan kembang kembar kemeja kenangan
    kendaraan kentang kentut kenyang kepiting keponakan kera keramaian kereta keripik kerja kerjaan kerjaannya kerjane kertas kerudung kerupuk kesehatan kesenian keset ketagihan ketawa keterima
    ketiduran ketinggian kfc kiai kilometer kios kipas kiper kitab kkn klasik klinik klub knalpot kocak koin koko kolam koleksi kolesterol koma komedi komodo kompetisi kompor komputer konco
    koncoku kondangan konser konsumen konsumsi kontak kontennya kontes kontrak kontrakan koper kopi kopinya kos kosan kost kotoran kpr kredit krim kristen krueng kuah kubangan kubur kucing
    kucingnya kuda kue kuis kuli kuliah kuliner kulit kulkas kumis kumparan kumpulan kuno kurban kurir kurus kutha kutu kyai lab lada ladang laga lagu lagunya lahir lahiran lalapan lamaran lambung
    lampu lampunya lanang langganan langgar langit lantai lap lapak lapar laper lapis laptop lari laris las latihan lauk laundry laut lawak lebaran lebat leher lelaki lele leluhur lem lemak lemari
    lembar lembur lemes lengan les lesehan libur liburan lidah lift liga lilin lirik listrik liter liwat liwet logika login logo loker lomba lompat loncat lontong love lowongan lpg lulusan lumpur
    lutut luwe mabar madrasah madu magang maghrib magrib mahasiswa main mainan mainnya majalah makam makan makanan makanannya makanannyo makannya mal malam mall mama mamah mamak manager mancing
    mandi mandinya mandor mangan mangga mangkok mantu martabak masak masakan masjid masker maskot masya mata matahari matanya matematika material maulid mawar mbok medali meja melahirkan melati
    melki melodi melon memakan memasak membaca membayar membeli memesan menabung menanam mendoan mengajar mengantar menginap mengkonsumsi menikah menikmati menjual menonton mentari menu menulis
    menyantap menyimpan merawat mercy merk merokok mertua mesin mesjid metaverse meuli mic mie mikrofon milik minat mini minimarket minum minuman minyak mobil mobilnya monas mood morning motogp
    motor mrt mtk mual mudik muhammadiyah muhrim muka mulih mulut mulutnya murah murid muridnya musala museum mushola musik musim muslim musyawarah nabi nabung nahdliyin nanas napas nasi natal
    nawarin nego nenek neneknya ngajar ngaji ngambil ngantri ngantuk ngasih ngebut ngecek ngetik nginep ngirim ngobrol ngontrak ngopi ngumpul nikah nikahan nilainya nobar nongkrong nonton
    nostalgia novel nunggu nutrisi nyamuk nyanyi nyapu nyepi nyetir nyobain nyuci obat obatnya offside ojek ojol oksigen olah olahan olahraga olimpiade omah omahe ombak ompreng ongkir ongkos opa
    opat opor orangnya orderan organ ortu ortunya osis otot otw pabrik pacar pacaran padi pagar pager pagi paguyuban pajangan pakaian pakde paket paman pameran panas panasnya panci panen panganan
    panganane panjat pantai panti pantun papa pare parfum parkir parkiran parmanganan party pasangannya pasar pasien pasir pasta patung patungan paud payung pebalap pecel peci pedagang pedas pedes
    pegunungan pekerja pelabuhan pelajar pelajaran pelanggan pelangi pelatih pelayan pemain pemakaian pembantu pembeli pembuluh pemiliknya pempek penampilan pendeta pendidikan pendopo penerbangan
    pengajian pengantin pengemudi pengetahuan penggemar pengguna penghasilan penginapan pengiriman pengunjung penjual penjualan penonton penumpang penyakit perak peralatan perasaan perawatan
    perayaan perguruan perjalanan permainan permen permukaan pernikahan perpustakaan persib persija perumahan perut pesanan pesawat pesen pesisir pesta peternak petir phone piala pianis pilot
    pinang pindahan pinjaman pinjem pink pintu pipa piring pisang pisau pita pizza plastik plat plaza pocong pohon pokemon pompa ponakan pondok ponpes ponsel pop popok pot potongan praktek pramuka
    prank prasmanan premium pria promo protein psikolog puasa puisi pulang pulangnya pulpen pulsa punggung putar putri qris quran rabb raga ramadan ramadhan ramai rambut rame ramen ranking rantau
    raos rapor raso rating ratu rawit rawon rayap rebahan rebus rektor rem remaja rempah renang rendang renovasi reog resep resign resto restoran reuni rice road robot roda rokok rompi room ros
    roti ruang ruangan rujak ruko rumah rumahnya rumput rumus rupiah rusun rute rutin sabun sagu sahur sakit sakola salaman salat saldo sale sales salon sambal sambel samsung sandal sangu santai
    santan sapi sapu sarapan sarjana sarung sate saudara saudaraku saus saw sawah sawit sayur sayuran sd sdn seafood sebangku seberang seblak sedap sederhana sedulur seharga sehat sejam sekilo
    sekolah sekolahan sekolahku sekolahnya selera selfie selimut seller semalam semen semester semifinal seminggu semut senam sendal sendok seni seniman senjata senter senyum sepak sepatu sepeda
    sepupu seragam serangga serat service servis seuri sewa shalat sholat sholeh shopee show shower siber silat sinau sinetron singa singkong sinyal siomay sipit sirkuit siswa siswi size skill
    skincare skor skripsi slide slot sma smartphone smk sms snack sobat sofa solar solat sop sopir sorban sore soto spbu speed spesialis spesies sport spot sprei stadion stasiun steak stempel
    steril stok store streaming stroberi stroke studi studio suami suaminya subuh sujud suku sulap sumur sungai suntik sup suporter sushi susu syariah syuting tabung tabungan tahan tai takbir
    takdir takjil takmir taman tamat tambak tanahnya tanaman tangannya tangga tangkis tani tanjakan tante tape tari taruhan tas tatangga tebel teknik telepon televisi telinga telkomsel telpon
    teluk telunjuk telur teman temannya tembak tembakau temennya tempatnya tempe tenda tensi tenun tepung teras terbang termahal terminal terong terpal tersenyum tertawa tes test tetangga theater
    thr tidur tikar tiket tikungan timbangan timnas tinta tips tisu tki toa tobat togel toilet token toko tokopedia tomat tongkat topi toples tour tradisi tradisional traktir transfer travel
    traveloka trotoar truk tuangeunna tuanya tubuh tukang tukar tuku tulang tumpeng turis turnamen turu tutor tutorial uang uangnya uas ubi udan udang udara uduk ugm ujian ukt ulangan ular ulos
    ultah umat umrah umroh umurnya universitas university upacara upah uripe usia ustad ustadz ustaz usus varian villa vip vitamin vokal voli volume wadah wajah wajahnya wanita warisan warkop
    warnanya warteg warung wasit wasitnya water wayang wc web wedang wedok weekend whatsapp wifi wisatawan wisuda wudhu xenia xiaomi yamaha yatim zakat ziarah zoom`,
  question: `
    adakah apa apakah apalah apanya bagaimana barangkali benarkah berapa bertanya bingung brp bukankah dikira dimana ditanya emangnya entah entar gatau heran kah kapan kayaknya kemana kenapa kira
    kok maksud mana mungkin nanaon nanya ngapain pantesan penasaran pertanyaannya seandainya seberapa sepertinya siapa siapo tahukah takon tanya terserah tumben`,
};

/** Words that turn what follows them around. */
const NEGATIONS = ['tidak', 'bukan', 'jangan', 'tanpa', 'belum', 'ora', 'ndak', 'teu', 'indak', 'dak', 'seng', 'tra'];

/** Word → one letter for what it is about; absent for most names and for function words. */
export const SENSES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).flatMap(([sense, words]) => words.trim().split(/\s+/).map((word) => [word, sense] as const)),
  ...NEGATIONS.map((word) => [word, 'not'] as const),
]);
